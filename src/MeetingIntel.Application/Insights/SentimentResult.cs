using System.ComponentModel.DataAnnotations;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Insights;

/// <summary>The mood of a meeting.</summary>
public sealed record SentimentResult
{
    /// <summary>The mood of the whole meeting, from 0 (bad) over 0.5 (neutral) to 1 (good).</summary>
    [Range(0.0, 1.0)]
    public required double Score { get; init; }

    /// <summary>The mood in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>How the relationship with the contact stands.</summary>
    public required RelationshipHealth RelationshipHealth { get; init; }

    /// <summary>
    /// What the relationship's standing rests on, whatever the mood: signs for and against going on together. Empty when nothing was said
    /// of it, and in analyses made before there were reasons.
    /// </summary>
    [Required]
    public IReadOnlyList<HealthReasonResult> HealthReasons { get; init; } = [];

    /// <summary>The mood of each speaker.</summary>
    public required IReadOnlyList<SpeakerSentimentResult> BySpeaker { get; init; }

    /// <summary>Words of the transcript that show it.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
