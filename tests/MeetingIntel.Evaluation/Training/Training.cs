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

    /// <summary>A sum this low is certain: it tells nothing of where the curve rises, and there are ten thousands of them.</summary>
    private const double LeastSum = -3.5;

    /// <summary>Meetings to learn from. The licence of others (CC BY-SA) would reach what is learned from them.</summary>
    private static readonly string[] Learned = ["ami", "akash/early", "akash/late"];

    /// <summary>Meetings that are only read.</summary>
    private static readonly string[] Unlearned = ["ethereum"];

    /// <summary>The weights learned from all meetings, and the figures of meetings read with weights that do not know them.</summary>
    public static (ItemLikelihood Model, IReadOnlyList<Figure> Figures) Run(Corpus corpus)
    {
        var learned = Learned.SelectMany(set => Minuted(corpus, set)).ToList();
        List<Example> examples = [.. TrainingSet.Of(learned.Select(m => m.Meeting))];
        var foldOf = SeriesFolds.Of(examples, Folds);
        float[][] models = [.. Enumerable.Range(0, Folds).Select(fold => Learner.Learn(examples.Where(e => foldOf[e.Meeting.Series] != fold)))];
        var (slope, offset) = Platt.Fit(Unseen(examples, e => models[foldOf[e.Meeting.Series]]));
        var model = new ItemLikelihood(Learner.Learn(examples), slope, offset);

        var scores =
            from annotated in learned.Concat(Unlearned.SelectMany(set => Minuted(corpus, set)))
            let weights = foldOf.TryGetValue(annotated.Meeting.Series, out var fold) ? new ItemLikelihood(models[fold], slope, offset) : model
            select (annotated.Set, Scores: MeetingScores.Of(annotated.Meeting, Read(annotated.Meeting, weights), null));
        return (model, [.. scores.GroupBy(s => s.Set).SelectMany(set => Figures.OfItems(set.Key, [.. set.Select(s => s.Scores)]))]);
    }

    private static IEnumerable<(string Set, AnnotatedMeeting Meeting)> Minuted(Corpus corpus, string set) => corpus.Meetings(set)
        .Where(m => m.Gold.ActionItems is { } items && (m.Gold.HasTurnLinks || items.Count > 0))
        .Select(m => (set, m));

    /// <summary>What sentences come to by weights that do not know them, and whether they lie within a turn of what an annotator linked.</summary>
    private static IReadOnlyList<(double Sum, bool Right)> Unseen(IReadOnlyList<Example> examples, Func<Example, float[]> weightsOf)
    {
        var near = examples.Select(e => e.Meeting).Distinct().Where(m => m.Gold.HasTurnLinks)
            .ToDictionary(m => m.Id, m => (m.Gold.ActionItems ?? []).SelectMany(i => i.TurnIds ?? []).SelectMany(TurnMatches.Near).ToHashSet());
        return
        [
            .. from example in examples
               where near.TryGetValue(example.Meeting.Id, out var turns) && turns.Count > 0
               let sum = new ItemLikelihood(weightsOf(example)).SumOf([.. example.Traits])
               where sum > LeastSum
               select (sum, example.Sentence.Words.Any(w => near[example.Meeting.Id].Contains(w.Turn.Number))),
        ];
    }

    private static Prediction Read(AnnotatedMeeting meeting, ItemLikelihood weights) => new()
    {
        ActionItems =
        [
            .. Commitments.Find(TrainingSet.Hear(meeting), weights)
                .Select(p => new PredictedItem(p.Task, p.Owner, p.Likelihood, [.. p.Evidence.Select(e => new PredictedEvidence(e.Turn))])),
        ],
    };
}
