using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>
/// Joins the moods of several parts: scores are weighed by the turns that were read, a speaker's by that speaker's own; how the
/// relationship stands is what the latest part says that has reasons, else the latest.
/// </summary>
internal static class SentimentMerge
{
    /// <summary>The most evidence that is kept, spread over the meeting.</summary>
    public const int MaxEvidence = 12;

    /// <summary>The mood of the meeting.</summary>
    public static Sentiment Merge(IReadOnlyList<PartInsight<Sentiment>> parts)
    {
        var telling = parts.LastOrDefault(p => p.Insight.HealthReasons.Count > 0, parts[^1]).Insight;
        return new(
            Mean(parts.Select(p => (p.Insight.Score, p.Read.Count))),
            string.Join(' ', parts.SelectMany(p => SentencesOf(p.Insight.Summary)).DistinctBy(FoldedText.Of)),
            telling.RelationshipHealth,
            [
                .. parts.SelectMany(p => p.Insight.BySpeaker.Select(s => (s.Speaker, s.Score, Turns: p.Read.CountOf(s.Speaker))))
                    .GroupBy(s => s.Speaker, StringComparer.OrdinalIgnoreCase)
                    .Select(s => new SpeakerSentiment(s.Key, Mean(s.Select(one => (one.Score, one.Turns))))),
            ],
            EvidenceUnion.Of(parts.SelectMany(p => p.Insight.Evidence), MaxEvidence))
        {
            HealthReasons = telling.HealthReasons,
        };
    }

    /// <summary>The weighed mean; the plain one where nothing has weight, such as of a speaker whom the transcript labels otherwise.</summary>
    private static double Mean(IEnumerable<(double Score, double Weight)> scores)
    {
        var all = scores.ToList();
        var weight = all.Sum(s => s.Weight);
        return Math.Clamp(weight > 0 ? all.Sum(s => s.Score * s.Weight) / weight : all.Average(s => s.Score), 0, 1);
    }

    private static IEnumerable<string> SentencesOf(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && !(text[i] is '.' or '!' or '?' && text[i + 1] == ' '))
                continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }
    }
}
