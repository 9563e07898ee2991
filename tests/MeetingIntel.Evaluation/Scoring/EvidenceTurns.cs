using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>The turns that an item rests on; for one without evidence the turn that has most of its words, if most of them are there.</summary>
/// <param name="turns">The transcript.</param>
public sealed class EvidenceTurns(IReadOnlyList<SpokenTurn> turns)
{
    private const double FewestWords = 0.6;

    private readonly Lazy<IReadOnlyList<HashSet<string>>> _stems = new(() => [.. turns.Select(t => ContentStems.Of(t.Text).ToHashSet())]);

    public IReadOnlySet<int> Of(PredictedItem item)
    {
        if (item.Evidence.Count > 0)
            return item.Evidence.Select(e => e.Turn).Where(turn => turn >= 0 && turn < turns.Count).ToHashSet();

        var words = ContentStems.Of(item.Task).ToHashSet();
        if (words.Count == 0)
            return new HashSet<int>();
        var shares = _stems.Value.Select((stems, turn) => (Turn: turn, Share: (double)words.Count(stems.Contains) / words.Count)).ToList();
        var best = shares.MaxBy(s => s.Share);
        return best.Share >= FewestWords ? new HashSet<int> { best.Turn } : [];
    }
}
