namespace MeetingIntel.Domain.Insights;

/// <summary>A sign of how the relationship with the contact stands.</summary>
/// <param name="Reason">What was said that speaks for or against going on together, in a sentence.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record HealthReason(string Reason, bool Verified, IReadOnlyList<Evidence> Evidence);
