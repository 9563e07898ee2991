namespace MeetingIntel.Application.Insights;

/// <summary>Something that was asked and not answered.</summary>
public sealed record OpenQuestionResult
{
    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>Who asked it; null when nobody in particular did.</summary>
    public required string? AskedBy { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
