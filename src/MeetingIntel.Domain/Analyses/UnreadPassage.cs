using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Analyses;

/// <summary>A stretch of the transcript that an extractor could not read, while others stand.</summary>
/// <param name="Passage">The stretch.</param>
/// <param name="Error">Why, in one line.</param>
public sealed record UnreadPassage(Passage Passage, string Error)
{
    /// <summary>All of it in one line.</summary>
    public static string Describe(IEnumerable<UnreadPassage> unread) => string.Join("; ", unread.Select(u => u.Passage.FirstTurn == u.Passage.LastTurn
        ? $"turn {u.Passage.FirstTurn} was not read: {u.Error}"
        : $"turns {u.Passage.FirstTurn} to {u.Passage.LastTurn} were not read: {u.Error}"));
}
