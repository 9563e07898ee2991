using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for the mood of a meeting.</summary>
/// <param name="Score">From 0 (bad) over 0.5 (neutral) to 1 (good).</param>
/// <param name="Summary">The mood in a sentence.</param>
/// <param name="RelationshipHealth">How the relationship with the contact stands.</param>
/// <param name="BySpeaker">The mood of each speaker.</param>
/// <param name="Evidence">Words that show it.</param>
public sealed record SentimentAnswer(
    double Score, string Summary, RelationshipHealth RelationshipHealth,
    IReadOnlyList<SpeakerSentiment> BySpeaker, IReadOnlyList<TurnQuote> Evidence);
