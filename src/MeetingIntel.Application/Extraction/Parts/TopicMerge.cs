using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>
/// Joins the topics of several parts: those whose words are the same apart from case and a plural s. A topic's relevance is weighed by
/// the share of the turns that each part read; the most relevant come first.
/// </summary>
internal static class TopicMerge
{
    /// <summary>The most topics that a meeting has, those of all parts together: as many as one question asks for.</summary>
    public const int MaxTopics = 8;

    /// <summary>The most evidence that a topic keeps, spread over the meeting.</summary>
    public const int MaxEvidence = 10;

    /// <summary>The topics of the meeting.</summary>
    public static IReadOnlyList<KeyTopic> Merge(IReadOnlyList<PartInsight<IReadOnlyList<KeyTopic>>> parts)
    {
        var turns = Math.Max(parts.Sum(p => p.Read.Count), double.Epsilon);
        return
        [
            .. parts.SelectMany(p => p.Insight.Select(topic => (Topic: topic, Share: p.Read.Count / turns)))
                .GroupBy(t => KeyOf(t.Topic.Topic))
                .Select(Join)
                .OrderByDescending(t => t.Relevance)
                .Take(MaxTopics),
        ];
    }

    /// <summary>One topic, in the words of the part in which it weighs most.</summary>
    private static KeyTopic Join(IEnumerable<(KeyTopic Topic, double Share)> same)
    {
        var all = same.ToList();
        return new KeyTopic(
            all.MaxBy(t => t.Topic.Relevance * t.Share).Topic.Topic, Math.Min(1, all.Sum(t => t.Topic.Relevance * t.Share)),
            all.Exists(t => t.Topic.Verified), EvidenceUnion.Of(all.SelectMany(t => t.Topic.Evidence), MaxEvidence));
    }

    private static string KeyOf(string topic) =>
        string.Join(' ', FoldedText.Of(topic).Split(' ').Select(w => w.Length > 3 && w[^1] == 's' && w[^2] != 's' ? w[..^1] : w));
}
