namespace MeetingIntel.Domain.Insights;

/// <summary>The mood of a meeting.</summary>
/// <param name="Score">From 0 (bad) over 0.5 (neutral) to 1 (good).</param>
/// <param name="Summary">The mood in a sentence.</param>
/// <param name="RelationshipHealth">How the relationship stands.</param>
/// <param name="BySpeaker">The mood of each speaker.</param>
/// <param name="Evidence">Words of the transcript that show it.</param>
public sealed record Sentiment(
    double Score, string Summary, RelationshipHealth RelationshipHealth,
    IReadOnlyList<SpeakerSentiment> BySpeaker, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What <see cref="RelationshipHealth"/> rests on; empty when nothing was said of it.</summary>
    public IReadOnlyList<HealthReason> HealthReasons { get; init; } = [];
}
