namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>One trait of a sentence or a talk.</summary>
/// <param name="Kind">Which, by number.</param>
/// <param name="Value">How much of it.</param>
internal readonly record struct Trait(int Kind, float Value);
