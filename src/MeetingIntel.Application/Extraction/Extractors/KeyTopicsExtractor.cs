using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What the meeting was about.</summary>
public sealed class KeyTopicsExtractor : InsightExtractor<KeyTopicsAnswer, IReadOnlyList<KeyTopic>>
{
    /// <inheritdoc/>
    public override string Name => "key_topics";

    /// <inheritdoc/>
    public override int PromptVersion => 2;

    /// <inheritdoc/>
    protected override string Instructions => """
        List the three to eight topics that the meeting was about, the most relevant first.
        topic: a short phrase that a person would write in an agenda. relevance: the share of the meeting it took, from 0 to 1.
        """;

    /// <inheritdoc/>
    protected override string? Check(KeyTopicsAnswer answer) =>
        answer.KeyTopics.Count > MaxEntries ? $"key_topics has more than {MaxEntries} entries"
        : answer.KeyTopics.Any(t => IsBlank(t.Topic)) ? "a topic is blank"
        : answer.KeyTopics.Any(t => t.Relevance is not (>= 0 and <= 1)) ? "a relevance is not from 0 to 1"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<KeyTopic> Bind(KeyTopicsAnswer answer, Grounding grounding) => answer.KeyTopics.Select(topic =>
    {
        var ground = grounding.Under(topic.Evidence, topic.Topic);
        return new KeyTopic(Shorten(topic.Topic, MaxTextLength), topic.Relevance, ground.Supports(topic.Topic, isHeading: true), ground.Evidence);
    }).ToList();

    /// <inheritdoc/>
    protected override IReadOnlyList<KeyTopic> Merge(IReadOnlyList<PartInsight<IReadOnlyList<KeyTopic>>> parts) => TopicMerge.Merge(parts);
}
