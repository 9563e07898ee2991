namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for the key topics.</summary>
/// <param name="KeyTopics">The topics, the most relevant first.</param>
public sealed record KeyTopicsAnswer(IReadOnlyList<KeyTopicsAnswer.Item> KeyTopics)
{
    /// <summary>One topic.</summary>
    /// <param name="Topic">A short phrase.</param>
    /// <param name="Relevance">How much of the meeting it took, from 0 to 1.</param>
    /// <param name="Evidence">Where it was spoken of.</param>
    public sealed record Item(string Topic, double Relevance, IReadOnlyList<TurnQuote> Evidence);
}
