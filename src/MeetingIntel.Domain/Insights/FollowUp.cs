namespace MeetingIntel.Domain.Insights;

/// <summary>A step worth taking after the meeting.</summary>
/// <param name="Suggestion">The step.</param>
/// <param name="Reason">Why it follows from what was said.</param>
/// <param name="Due">By which day, on the meeting's calendar; null when nobody said.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record FollowUp(string Suggestion, string Reason, DateOnly? Due, bool Verified, IReadOnlyList<Evidence> Evidence);
