namespace MeetingIntel.Domain.Insights;

/// <summary>Something that somebody took on in a meeting, as it was read from the transcript.</summary>
/// <param name="Task">What is to be done.</param>
/// <param name="Owner">Who took it on; null when nobody did.</param>
/// <param name="Deadline">By which day, on the meeting's calendar; null when nobody said.</param>
/// <param name="DeadlineText">The deadline in the speaker's words; null when nobody said.</param>
/// <param name="Priority">How pressing it is.</param>
/// <param name="PriorityReason">What makes it more or less pressing, in a short sentence; null when nothing does.</param>
/// <param name="Confidence">How sure the reader is that it is a commitment.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record Commitment(
    string Task, string? Owner, DateOnly? Deadline, string? DeadlineText, Priority Priority, string? PriorityReason,
    Confidence Confidence, bool Verified, IReadOnlyList<Evidence> Evidence);
