namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>One of the two talks of a pair.</summary>
/// <param name="Lines">Who speaks, by letter or label, and what.</param>
/// <param name="Verdict">What a person would say of it.</param>
internal sealed record Talk(IReadOnlyList<(string Speaker, string Words)> Lines, Verdict Verdict);
