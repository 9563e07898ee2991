using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading.Deciding;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns what tells decisions from other sentences, and says how well they are found in meetings of series that were not learned from.
/// </summary>
internal static class DecisionTraining
{
    private const float Regularization = 3;

    /// <summary>Meetings whose decisions are linked to turns.</summary>
    private const string Learned = "ami";

    /// <summary>Meetings that are only read: their licence (CC BY-SA) would reach what is learned from them.</summary>
    private const string Unlearned = "ethereum";

    /// <summary>The weights learned from all meetings, and the figures of meetings read with weights that do not know them.</summary>
    public static (ItemLikelihood Model, IReadOnlyList<Figure> Figures) Run(Corpus corpus)
    {
        var meetings = corpus.Meetings(Learned).Where(m => m.Gold.Decisions is not null).ToList();
        List<Example> examples = [.. DecisionExamples.Of(meetings)];
        var foldOf = SeriesFolds.Of(examples.Select(e => e.Meeting.Series));
        ItemLikelihood[] models = [.. Enumerable.Range(0, SeriesFolds.Count).Select(fold => Learn(examples.Where(e => foldOf[e.Meeting.Series] != fold)))];
        var model = Learn(examples);
        return (model,
        [
            .. Figures.OfDecisions(Learned, [.. meetings.Select(m => Scored(m, models[foldOf[m.Series]]))]),
            .. Figures.OfDecisions(Unlearned, [.. corpus.Meetings(Unlearned).Where(m => m.Gold.Decisions is not null).Select(m => Scored(m, model))]),
        ]);
    }

    private static ItemLikelihood Learn(IEnumerable<Example> examples) => new(new Learner(DecisionTraits.Kinds, Regularization).Learn(examples));

    private static MeetingScores Scored(AnnotatedMeeting meeting, ItemLikelihood weights)
    {
        var found = Decisions.Find(TrainingSet.Hear(meeting), weights);
        return MeetingScores.Of(meeting, new() { Decisions = [.. found.Select(d => new PredictedDecision(d.Text, [.. d.Evidence.Select(e => new PredictedEvidence(e.Turn))]))] }, null);
    }
}
