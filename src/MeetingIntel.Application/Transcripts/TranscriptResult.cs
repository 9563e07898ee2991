namespace MeetingIntel.Application.Transcripts;

/// <summary>What was said in a meeting.</summary>
public sealed record TranscriptResult
{
    /// <summary>The transcript's id.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The text exactly as it was received.</summary>
    public required string Text { get; init; }

    /// <summary>The turns that it falls into; evidence names a turn and an offset in its text.</summary>
    public required IReadOnlyList<TurnResult> Turns { get; init; }
}
