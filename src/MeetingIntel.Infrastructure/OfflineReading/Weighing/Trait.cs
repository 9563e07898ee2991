namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>One trait of a sentence.</summary>
/// <param name="Kind">Which, from 0 to <see cref="SentenceTraits.Kinds"/>.</param>
/// <param name="Value">How much of it.</param>
internal readonly record struct Trait(int Kind, float Value);
