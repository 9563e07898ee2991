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

    private static readonly Func<Worded, Worded, bool>[] Rules =
    [
        (item, commitment) => item.Text == commitment.Text,
        (item, commitment) => SameQuote(item, commitment) && MostlySame(item, commitment),
        SameQuote,
        MostlySame,
    ];

    /// <summary>For each new commitment, in order, the earlier item that it is; null where it is new.</summary>
    public static IReadOnlyList<ActionItem?> Match(IReadOnlyList<Commitment> commitments, IReadOnlyList<ActionItem> earlier)
    {
        // Folded once: each is compared with each, while other writers may wait.
        List<Worded> sought = [.. commitments.Select(c => new Worded(c.Task, c.Evidence))];
        List<(ActionItem Item, Worded Worded)> left = [.. earlier.Select(i => (i, new Worded(i.ExtractedTask, i.Evidence)))];
        var matches = new ActionItem?[commitments.Count];
        foreach (var rule in Rules)
        {
            for (var i = 0; i < sought.Count; i++)
            {
                if (matches[i] is null && left.FindIndex(l => rule(l.Worded, sought[i])) is >= 0 and var index)
                {
                    matches[i] = left[index].Item;
                    left.RemoveAt(index);
                }
            }
        }

        return matches;
    }

    private static bool SameQuote(Worded one, Worded other) => one.Evidence.Any(e => other.Evidence.Any(c => c.Quote == e.Quote));

    private static bool MostlySame(Worded one, Worded other) =>
        Overlap(one.Words, other.Words) >= MinOverlap && (HasAllNumbersOf(one, other) || HasAllNumbersOf(other, one));

    /// <summary>Whether a task names all the numbers that another does: invoice 1042 is not invoice 1043.</summary>
    private static bool HasAllNumbersOf(Worded one, Worded other) => other.Words.All(w => !w.Any(char.IsDigit) || one.Words.Contains(w));

    /// <summary>The share of words that two folded texts have in common (Jaccard index), from 0 to 1.</summary>
    public static double Overlap(string one, string other) => Overlap([.. one.Split(' ')], [.. other.Split(' ')]);

    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return (double)common / (one.Count + other.Count - common);
    }

    private sealed class Worded(string task, IReadOnlyList<Evidence> evidence)
    {
        public string Text { get; } = FoldedText.Of(task);

        public HashSet<string> Words { get; } = [.. FoldedText.Of(task).Split(' ')];

        public IReadOnlyList<Evidence> Evidence => evidence;
    }
}
