namespace MeetingIntel.Application.Insights;

/// <summary>Something the meeting settled.</summary>
public sealed record DecisionResult
{
    /// <summary>What was decided.</summary>
    public required string Decision { get; init; }

    /// <summary>Who settled it; null when nobody in particular did.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
