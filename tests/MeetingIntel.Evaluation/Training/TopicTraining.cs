using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns which phrases people write down as topics, and says how well meetings are read that it did not learn from: the meetings are
/// parted by series, and each part is read with what was learned from the others.
/// </summary>
internal static class TopicTraining
{
    /// <summary>Meetings to learn from. The licence of others (CC BY-SA) would reach what is learned from them.</summary>
    private static readonly string[] Learned = ["ami", "akash/early", "akash/late", "qmsum"];

    /// <summary>Meetings that are only read.</summary>
    private static readonly string[] Unlearned = ["ethereum"];

    /// <summary>The weights learned from all meetings, and the figures of meetings read with weights that do not know them.</summary>
    public static (TopicWeights Weights, IReadOnlyList<Figure> Figures) Run(Corpus corpus)
    {
        List<HeardMeeting> learned = [.. Learned.SelectMany(set => Heard(corpus, set))];
        var foldOf = SeriesFolds.Of(learned.Select(m => m.Meeting.Series));
        TopicWeights[] models = [.. Enumerable.Range(0, SeriesFolds.Count).Select(fold => Learn([.. learned.Where(m => foldOf[m.Meeting.Series] != fold)]))];
        var weights = Learn(learned);
        var matches =
            from heard in learned.Concat(Unlearned.SelectMany(set => Heard(corpus, set)))
            let model = foldOf.TryGetValue(heard.Meeting.Series, out var fold) ? models[fold] : weights
            let found = Topics.Find(heard.Conversation, model).Select(t => new PredictedTopic(t.Name)).ToList()
            select (heard.Set, Matches: TopicMatches.Of(found, heard.Meeting.Gold.Topics));
        return (weights, [.. matches.GroupBy(m => m.Set).SelectMany(set => Figures.OfTopics(set.Key, [.. set.Select(m => m.Matches).OfType<TopicMatches>()]))]);
    }

    private static IEnumerable<HeardMeeting> Heard(Corpus corpus, string set) => corpus.Meetings(set)
        .Where(m => TopicMatches.Of([], m.Gold.Topics) is not null)
        .Select(m => new HeardMeeting(set, m, TrainingSet.Hear(m)));

    private static TopicWeights Learn(IReadOnlyList<HeardMeeting> meetings)
    {
        var habits = WordHabitLearner.Learn([.. meetings.Select(m => m.Conversation)]);
        var sizes = meetings.GroupBy(m => m.Corpus).ToDictionary(g => g.Key, g => g.Count());
        return new(habits, TopicLearner.Learn([.. meetings.SelectMany(m => Examples(m, habits, 1 / Math.Sqrt(sizes[m.Corpus])))]));
    }

    private static IEnumerable<TopicExample> Examples(HeardMeeting heard, WordHabits habits, double importance)
    {
        IReadOnlyList<IReadOnlySet<string>> written = [.. TopicMatches.Counted(heard.Meeting.Gold.Topics ?? [])];
        var candidates = new TopicCandidates(heard.Conversation, habits).All;
        var (traits, list) = (new TopicTraits(heard.Conversation), new List<Trait>());
        foreach (var candidate in candidates)
        {
            traits.Write(candidate, list);
            var stems = ContentStems.OfTopic(string.Join(' ', candidate.Words.Select(w => w.Lower)));
            var likeness = written.Max(other => ContentStems.Likeness(stems, other));
            yield return new([.. list], likeness, importance / candidates.Count);
        }
    }
}
