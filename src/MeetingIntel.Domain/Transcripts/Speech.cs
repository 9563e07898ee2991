namespace MeetingIntel.Domain.Transcripts;

/// <summary>What was said, as it was read out of a transcript.</summary>
/// <param name="Words">
/// The text that the turns are spans of: the transcript's own where it holds the words as they were spoken, else what was taken out of it.
/// </param>
/// <param name="Turns">The turns, in order, numbered from 0; none when nothing was said.</param>
public sealed record Speech(string Words, IReadOnlyList<Turn> Turns)
{
    /// <summary>No words at all.</summary>
    public static Speech None { get; } = new("", []);
}
