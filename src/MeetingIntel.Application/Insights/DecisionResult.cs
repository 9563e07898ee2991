namespace MeetingIntel.Application.Insights;

/// <summary>Something the meeting settled.</summary>
public sealed record DecisionResult
{
    /// <summary>What was decided.</summary>
    public required string Decision { get; init; }

    /// <summary>Who settled it; null when nobody in particular did.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>Whether words of the transcript were found for it.</summary>
    public required bool Verified { get; init; }

    /// <summary>Those words.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
