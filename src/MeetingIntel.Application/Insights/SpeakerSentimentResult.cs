using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>The mood of one speaker.</summary>
public sealed record SpeakerSentimentResult
{
    /// <summary>The speaker's label in the transcript.</summary>
    public required string Speaker { get; init; }

    /// <summary>The mood of this speaker, from 0 (bad) over 0.5 (neutral) to 1 (good).</summary>
    [Range(0.0, 1.0)]
    public required double Score { get; init; }
}
