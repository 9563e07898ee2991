using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for the mood of a meeting.</summary>
/// <param name="Score">From 0 (bad) over 0.5 (neutral) to 1 (good).</param>
/// <param name="Summary">The mood in a sentence.</param>
/// <param name="RelationshipHealth">How the relationship with the contact stands.</param>
/// <param name="HealthReasons">What the relationship's standing rests on.</param>
/// <param name="BySpeaker">The mood of each speaker.</param>
/// <param name="Evidence">Words that show it.</param>
public sealed record SentimentAnswer(
    double Score, string Summary, RelationshipHealth RelationshipHealth, IReadOnlyList<SentimentAnswer.HealthSign> HealthReasons,
    IReadOnlyList<SpeakerSentiment> BySpeaker, IReadOnlyList<TurnQuote> Evidence)
{
    /// <summary>A sign of how the relationship stands.</summary>
    /// <param name="Reason">What speaks for or against going on together, in a sentence.</param>
    /// <param name="Evidence">Where it was said.</param>
    public sealed record HealthSign(string Reason, IReadOnlyList<TurnQuote> Evidence);
}
