using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Topics of one meeting: how many, and how alike each is to the nearest of the other side, summed.</summary>
/// <param name="FoundTouching">How many found share a word with any written one.</param>
/// <param name="WrittenTouched">How many written share a word with any found one.</param>
/// <param name="Keywords">The words of the written ones.</param>
/// <param name="KeywordsFound">How many of these stand in any found one.</param>
public sealed record TopicMatches(
    int Found, int Written, double FoundLikeness, double WrittenLikeness, int FoundTouching, int WrittenTouched, int Keywords, int KeywordsFound)
{
    public static TopicMatches? Of(IReadOnlyList<PredictedTopic> found, IReadOnlyList<GoldTopic>? written)
    {
        if (written is not { Count: > 0 })
            return null;
        var theirs = Counted(written);
        if (theirs.Count == 0)
            return null;
        IReadOnlyList<IReadOnlySet<string>> ours = [.. found.Where(t => t.Topic.Length > 0).Select(t => ContentStems.OfTopic(t.Topic))];
        var (ourWords, theirWords) = (ours.SelectMany(t => t).ToHashSet(), theirs.SelectMany(t => t).ToHashSet());
        return new(
            ours.Count, theirs.Count, Nearest(ours, theirs), Nearest(theirs, ours), ours.Count(t => t.Overlaps(theirWords)),
            theirs.Count(t => t.Overlaps(ourWords)), theirs.Sum(t => t.Count), theirs.Sum(t => t.Count(ourWords.Contains)));
    }

    /// <summary>The stems of each topic that people wrote and that says something.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Counted(IReadOnlyList<GoldTopic> written)
    {
        var chosen = written.Where(t => t.Source == "qmsum").ToList() is { Count: > 0 } ofQmsum ? ofQmsum : [.. written.Where(t => t.Functional != true)];
        return [.. chosen.Select(t => ContentStems.OfTopic(t.Text)).Where(s => s.Count > 0)];
    }

    public static double F1(IReadOnlyList<TopicMatches> rows) => Share.F1(Precision(rows), Recall(rows));

    public static double Precision(IReadOnlyList<TopicMatches> rows) => Share.Of(rows.Sum(r => r.FoundLikeness), rows.Sum(r => r.Found));

    public static double Recall(IReadOnlyList<TopicMatches> rows) => Share.Of(rows.Sum(r => r.WrittenLikeness), rows.Sum(r => r.Written));

    private static double Nearest(IReadOnlyList<IReadOnlySet<string>> ones, IReadOnlyList<IReadOnlySet<string>> others) =>
        ones.Sum(one => others.Select(other => ContentStems.Likeness([.. one], [.. other])).DefaultIfEmpty(0).Max());
}
