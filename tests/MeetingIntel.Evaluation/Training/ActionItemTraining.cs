using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns what tells action items from other sentences, and says how well meetings are read that it did not learn from: the meetings are parted by series,
/// and each part is read with what was learned from the others.
/// </summary>
internal static class ActionItemTraining
{
    /// <summary>Meetings to learn from. The licence of others (CC BY-SA) would reach what is learned from them.</summary>
    private static readonly string[] Learned = ["ami", "akash/early", "akash/late"];

    /// <summary>Meetings that are only read.</summary>
    private static readonly string[] Unlearned = ["ethereum"];

    /// <summary>What was learned from all meetings, and the figures of meetings read with what was learned without them.</summary>
    public static (ItemModel Model, IReadOnlyList<Figure> Figures) Run(Corpus corpus)
    {
        var learned = Learned.SelectMany(set => Minuted(corpus, set)).ToList();
        List<Example> examples = [.. TrainingSet.Of(learned.Select(m => m.Meeting))];
        var foldOf = SeriesFolds.Of(examples.Select(e => e.Meeting.Series));
        var sentences = new Learner(SentenceTraits.Kinds);
        float[][] weights = [.. Enumerable.Range(0, SeriesFolds.Count).Select(fold => sentences.Learn(WithoutFold(examples, fold)))];

        // The choice is learned from sums by weights that do not know the meeting, for so they will be in use; and so is the curve.
        List<Example> candidates = [.. learned.SelectMany(m => TrainingSet.Candidates(m.Meeting, new(weights[foldOf[m.Meeting.Series]])))];
        var choices = new Learner(ChoiceTraits.Kinds);
        ItemChoice[] chosenBy = [.. Enumerable.Range(0, SeriesFolds.Count).Select(fold => new ItemChoice(choices.Learn(WithoutFold(candidates, fold))))];
        var chosen = candidates.Where(c => chosenBy[foldOf[c.Meeting.Series]].Takes(c.Traits)).ToList();
        ItemModel[] models =
        [
            .. Enumerable.Range(0, SeriesFolds.Count).Select(fold => new ItemModel(Calibrated(weights[fold], WithoutFold(chosen, fold)), chosenBy[fold])),
        ];
        var model = new ItemModel(Calibrated(sentences.Learn(examples), chosen), new(choices.Learn(candidates)));

        var scores =
            from annotated in learned.Concat(Unlearned.SelectMany(set => Minuted(corpus, set)))
            let own = foldOf.TryGetValue(annotated.Meeting.Series, out var fold) ? models[fold] : model
            select (annotated.Set, Scores: MeetingScores.Of(annotated.Meeting, Read(annotated.Meeting, own), null));
        return (model, [.. scores.GroupBy(s => s.Set).SelectMany(set => Figures.OfItems(set.Key, [.. set.Select(s => s.Scores)]))]);

        IEnumerable<Example> WithoutFold(IEnumerable<Example> all, int fold) => all.Where(e => foldOf[e.Meeting.Series] != fold);
    }

    /// <summary>Weights with the curve by which a sum says how often an annotator linked what is chosen, or a turn beside it.</summary>
    private static ItemLikelihood Calibrated(float[] weights, IEnumerable<Example> chosen)
    {
        List<(double Sum, bool Right)> samples =
        [
            .. from meeting in chosen.GroupBy(c => c.Meeting)
               let linked = (meeting.Key.Gold.ActionItems ?? []).SelectMany(i => i.TurnIds ?? []).ToHashSet()
               where linked.Count > 0
               let near = linked.SelectMany(TurnMatches.Near).ToHashSet()
               from candidate in meeting
               select ((double)ChoiceTraits.SumIn(candidate.Traits), candidate.Sentence.Words.Any(w => near.Contains(w.Turn.Number))),
        ];
        var (slope, offset) = Platt.Fit(samples);
        return new(weights, slope, offset);
    }

    private static IEnumerable<(string Set, AnnotatedMeeting Meeting)> Minuted(Corpus corpus, string set) => corpus.Meetings(set)
        .Where(m => m.Gold.ActionItems is { } items && (m.Gold.HasTurnLinks || items.Count > 0))
        .Select(m => (set, m));

    private static Prediction Read(AnnotatedMeeting meeting, ItemModel model) => new()
    {
        ActionItems =
        [
            .. Commitments.Find(TrainingSet.Hear(meeting), model)
                .Select(p => new PredictedItem(p.Task, p.Owner, p.Likelihood, [.. p.Evidence.Select(e => new PredictedEvidence(e.Turn))])),
        ],
    };
}
