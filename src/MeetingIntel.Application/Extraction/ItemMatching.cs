using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// Finds the items of an earlier analysis again among new commitments: by the same task, else by the same words of the transcript (those
/// with mostly the same words of the task first), else by mostly the same words of the task. Each item is found once.
/// </summary>
public static class ItemMatching
{
    /// <summary>The least share of words in common (Jaccard index) by which two tasks count as one.</summary>
    public const double MinOverlap = 0.6;

    private static readonly Func<ActionItem, Commitment, bool>[] Rules =
    [
        (item, commitment) => FoldedText.Of(item.ExtractedTask) == FoldedText.Of(commitment.Task),
        (item, commitment) => SameQuote(item, commitment) && MostlySame(item, commitment),
        SameQuote,
        MostlySame,
    ];

    /// <summary>For each new commitment, in order, the earlier item that it is; null where it is new.</summary>
    public static IReadOnlyList<ActionItem?> Match(IReadOnlyList<Commitment> commitments, IReadOnlyList<ActionItem> earlier)
    {
        var matches = new ActionItem?[commitments.Count];
        var left = earlier.ToList();
        foreach (var rule in Rules)
        {
            for (var i = 0; i < commitments.Count; i++)
            {
                if (matches[i] is null && left.Find(item => rule(item, commitments[i])) is { } item)
                {
                    matches[i] = item;
                    left.Remove(item);
                }
            }
        }

        return matches;
    }

    private static bool SameQuote(ActionItem item, Commitment commitment) => item.Evidence.Any(e => commitment.Evidence.Any(c => c.Quote == e.Quote));

    private static bool MostlySame(ActionItem item, Commitment commitment) => Overlap(FoldedText.Of(item.ExtractedTask), FoldedText.Of(commitment.Task)) >= MinOverlap;

    /// <summary>The share of words that two folded texts have in common (Jaccard index), from 0 to 1.</summary>
    public static double Overlap(string one, string other)
    {
        var (a, b) = (one.Split(' ').ToHashSet(), other.Split(' ').ToHashSet());
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
