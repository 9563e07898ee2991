using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>Words of the transcript that an insight rests on.</summary>
public sealed record EvidenceResult
{
    /// <summary>The words, as they stand in the transcript.</summary>
    public required string Quote { get; init; }

    /// <summary>Who said them; null when the transcript has no label.</summary>
    public required string? Speaker { get; init; }

    /// <summary>When their turn starts, in seconds from the meeting's start; null when unknown.</summary>
    [Range(0, double.MaxValue)]
    public required double? StartSeconds { get; init; }

    /// <summary>The number of their turn, counted from 0.</summary>
    [Range(0, double.MaxValue)]
    public required int Turn { get; init; }

    /// <summary>
    /// Where the words begin in the <c>text</c> of their turn, as <c>GET /meetings/{id}/transcript</c> gives it, in UTF-16 code units, as JavaScript, C#
    /// and Java count; null in analyses from before offsets were kept.
    /// </summary>
    [Range(0, double.MaxValue)]
    public required int? Offset { get; init; }

    /// <summary>How many UTF-16 code units the words take: those of <c>quote</c>.</summary>
    [Required]
    [Range(1, double.MaxValue)]
    public int Length => Quote.Length;
}
