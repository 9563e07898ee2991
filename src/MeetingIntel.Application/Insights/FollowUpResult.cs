namespace MeetingIntel.Application.Insights;

/// <summary>A step worth taking after the meeting.</summary>
public sealed record FollowUpResult
{
    /// <summary>The step.</summary>
    public required string Suggestion { get; init; }

    /// <summary>Why it follows from what was said.</summary>
    public required string Reason { get; init; }

    /// <summary>By which day, on the meeting's calendar; null when nobody said.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
