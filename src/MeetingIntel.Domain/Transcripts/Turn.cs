namespace MeetingIntel.Domain.Transcripts;

/// <summary>What one speaker said before the next label: a span of the transcript's words.</summary>
/// <param name="Number">The turn's number, counted from 0.</param>
/// <param name="Speaker">Who spoke; null when the transcript has no label.</param>
/// <param name="StartSeconds">When the turn starts, in seconds from the meeting's start; null when unknown.</param>
/// <param name="Offset">Where they begin in the transcript's words, in UTF-16 code units.</param>
/// <param name="Length">How many UTF-16 code units they take.</param>
public sealed record Turn(int Number, string? Speaker, double? StartSeconds, int Offset, int Length);
