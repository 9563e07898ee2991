namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for decisions.</summary>
/// <param name="Decisions">The decisions, in the order they were made.</param>
public sealed record DecisionsAnswer(IReadOnlyList<DecisionsAnswer.Item> Decisions)
{
    /// <summary>One decision.</summary>
    /// <param name="Decision">What was decided.</param>
    /// <param name="DecidedBy">Who said so; null when nobody in particular did.</param>
    /// <param name="Evidence">Where it was said.</param>
    public sealed record Item(string Decision, string? DecidedBy, IReadOnlyList<TurnQuote> Evidence);
}
