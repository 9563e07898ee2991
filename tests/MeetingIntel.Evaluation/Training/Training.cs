using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns the built-in model's weights, and says how well it reads meetings that it did not learn from: the meetings are parted by series,
/// and each part is read with what was learned from the others.
/// </summary>
internal static class Training
{
    private const int Folds = 8;
    private static readonly string[] Sets = ["ami", "akash/early", "akash/late", "ethereum"];

    public static (ItemLikelihood Model, IReadOnlyList<Figure> Figures) Run(Corpus corpus)
    {
        List<(string Set, AnnotatedMeeting Meeting)> meetings =
        [
            .. from set in Sets
               from meeting in corpus.Meetings(set)
               where meeting.Gold.ActionItems is { } items && (meeting.Gold.HasTurnLinks || items.Count > 0)
               select (set, meeting),
        ];
        List<Example> examples = [.. TrainingSet.Of(meetings.Select(m => m.Meeting))];
        var foldOf = FoldOf(examples);

        var unseen = new Dictionary<string, IReadOnlyList<Promise>>();
        var sums = new List<(double Sum, bool Right)>();
        var models = Enumerable.Range(0, Folds).Select(fold => Learner.Learn(examples.Where(e => foldOf[e.Meeting.Series] != fold))).ToList();
        var near = meetings.Where(m => m.Meeting.Gold.HasTurnLinks).ToDictionary(m => m.Meeting.Id, m => NearLinks(m.Meeting));
        foreach (var example in examples.Where(e => near.ContainsKey(e.Meeting.Id) && near[e.Meeting.Id].Count > 0))
        {
            var sum = new ItemLikelihood(models[foldOf[example.Meeting.Series]]).SumOf([.. example.Traits]);
            sums.Add((sum, example.Sentence.Words.Any(w => near[example.Meeting.Id].Contains(w.Turn.Number))));
        }

        var (slope, offset) = Platt.Fit([.. sums.Where(s => s.Sum > -3.5)]);
        Console.Error.WriteLine($"slope {slope:0.00}, offset {offset:0.00}");
        foreach (var (_, meeting) in meetings)
        {
            var conversation = Conversation.Of(meeting.Title, null, null, null, [.. meeting.Turns.Select((t, i) => new Infrastructure.OfflineReading.SpokenTurn(i, t.Speaker, t.Text))]);
            unseen[meeting.Id] = Commitments.Find(conversation, new ItemLikelihood(models[foldOf[meeting.Series]], slope, offset));
        }

        List<Figure> figures = [.. from set in meetings.GroupBy(m => m.Set)
                                   from figure in Figures.Of(set.Key, [.. set.Select(m => MeetingScores.Of(m.Meeting, PredictionOf(unseen[m.Meeting.Id]), null))])
                                   where figure.Name.Contains("item", StringComparison.Ordinal) || figure.Name.Contains("conf", StringComparison.Ordinal)
                                   select figure];
        return (new ItemLikelihood(Learner.Learn(examples), slope, offset), figures);
    }

    private static HashSet<int> NearLinks(AnnotatedMeeting meeting) =>
        [.. (meeting.Gold.ActionItems ?? []).SelectMany(i => i.TurnIds ?? []).SelectMany(TurnMatches.Near)];

    /// <summary>Whole series go into one fold, the largest first into the emptiest.</summary>
    private static Dictionary<string, int> FoldOf(IReadOnlyList<Example> examples)
    {
        var sizes = new int[Folds];
        var folds = new Dictionary<string, int>();
        foreach (var series in examples.GroupBy(e => e.Meeting.Series).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var emptiest = Array.IndexOf(sizes, sizes.Min());
            folds[series.Key] = emptiest;
            sizes[emptiest] += series.Count();
        }

        return folds;
    }

    private static Prediction PredictionOf(IReadOnlyList<Promise> promises) => new()
    {
        ActionItems = [.. promises.Select(p => new PredictedItem(p.Task, p.Owner, p.Confidence, [.. p.Evidence.Select(e => new PredictedEvidence(e.Turn))]))],
    };
}
