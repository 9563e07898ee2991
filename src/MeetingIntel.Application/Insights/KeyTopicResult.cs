using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>Something the meeting was about.</summary>
public sealed record KeyTopicResult
{
    /// <summary>The topic as a short phrase.</summary>
    public required string Topic { get; init; }

    /// <summary>How much of the meeting it took, from 0 to 1.</summary>
    [Range(0.0, 1.0)]
    public required double Relevance { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
