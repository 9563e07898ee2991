namespace MeetingIntel.Application.Insights;

/// <summary>A sign of how the relationship with the contact stands.</summary>
public sealed record HealthReasonResult
{
    /// <summary>What was said that speaks for or against going on together, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
