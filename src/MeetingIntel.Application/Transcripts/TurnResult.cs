using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Transcripts;

/// <summary>What one speaker said before the next label.</summary>
public sealed record TurnResult
{
    /// <summary>The turn's number, counted from 0.</summary>
    [Range(0, double.MaxValue)]
    public required int Turn { get; init; }

    /// <summary>Who spoke; null when the transcript has no label.</summary>
    public required string? Speaker { get; init; }

    /// <summary>When the turn starts, in seconds from the meeting's start; null when unknown.</summary>
    [Range(0, double.MaxValue)]
    public required double? StartSeconds { get; init; }

    /// <summary>The words as they were spoken, without labels, times and tags; the offsets of evidence are counted in them.</summary>
    public required string Text { get; init; }
}
