using System.Globalization;
using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation.Reports;

/// <summary>Makes figures of what the meetings of a set came to.</summary>
public static class Figures
{
    /// <summary>The figures of a set of meetings.</summary>
    public static IEnumerable<Figure> Of(string set, IReadOnlyList<MeetingScores> scores)
    {
        foreach (var figure in OfItems(set, scores))
            yield return figure;
        foreach (var figure in OfTopics(set, [.. Rows(scores, s => s.Topics)]))
            yield return figure;
        foreach (var figure in OfDecisions(set, scores))
            yield return figure;
    }

    /// <summary>The figures of the decisions of a set of meetings.</summary>
    public static IEnumerable<Figure> OfDecisions(string set, IReadOnlyList<MeetingScores> scores)
    {
        if (Rows(scores, s => s.Decisions) is { Count: > 0 } decisions)
        {
            var (precision, recall) = TextMatches.PrecisionAndRecall(decisions);
            yield return new(set, "decisions by text, F1 at 0.30", Interval.Of(decisions, rows => TextMatches.F1(rows)),
                Say($"precision {precision:0.000}, recall {recall:0.000}, {decisions.Sum(d => d.Found)} found, {decisions.Sum(d => d.Written)} minuted"));
            yield return new(set, "decisions by text, F1 at 0.50", Interval.Of(decisions, rows => TextMatches.F1(rows, strictly: true)), "");
        }

        if (Rows(scores, s => s.DecisionTurns) is { Count: > 0 } turns)
        {
            yield return new(set, "decisions by turn, F1", Interval.Of(turns, TurnMatches.F1),
                Say($"precision {TurnMatches.Precision(turns):0.000}, recall {TurnMatches.Recall(turns):0.000}, {turns.Sum(t => t.Linked)} linked decisions"));
        }
    }

    /// <summary>The figure of the topics of a set of meetings; none where nobody wrote topics.</summary>
    public static IEnumerable<Figure> OfTopics(string set, IReadOnlyList<TopicMatches> topics)
    {
        if (topics.Count > 0)
            yield return new(set, "topics, soft F1", Interval.Of(topics, TopicMatches.F1), Say($"{topics.Sum(t => t.Found)} found, {topics.Sum(t => t.Written)} written"));
    }

    /// <summary>The figures of the action items of a set of meetings.</summary>
    public static IEnumerable<Figure> OfItems(string set, IReadOnlyList<MeetingScores> scores)
    {
        if (Rows(scores, s => s.Items) is { Count: > 0 } items)
        {
            var (precision, recall) = TextMatches.PrecisionAndRecall(items);
            var chance = TextMatches.F1(Rows(scores, s => s.ItemsByChance));
            yield return new(set, "action items by text, F1 at 0.30", Interval.Of(items, rows => TextMatches.F1(rows)),
                Say($"precision {precision:0.000}, recall {recall:0.000}, {items.Sum(i => i.Found)} found, {items.Sum(i => i.Written)} minuted; by chance {chance:0.000}"));
            yield return new(set, "action items by text, F1 at 0.50", Interval.Of(items, rows => TextMatches.F1(rows, strictly: true)), "");
            var owners = Rows(scores, s => s.OwnersOfItems);
            if (owners.Sum(o => o.Named) is > 0 and var named)
                yield return new(set, "owner right, of matched items", Interval.Of(owners, rows => Share.Of(rows.Sum(r => r.Right), rows.Sum(r => r.Named))), Say($"{named} items"));
        }

        if (Rows(scores, s => s.Turns) is { Count: > 0 } turns)
        {
            yield return new(set, "action items by turn, F1", Interval.Of(turns, TurnMatches.F1),
                Say($"precision {TurnMatches.Precision(turns):0.000}, recall {TurnMatches.Recall(turns):0.000}, {turns.Sum(t => t.Linked)} linked items"));
            IReadOnlyList<(double, bool)> confidences = [.. scores.SelectMany(s => s.Confidences)];
            if (confidences.Count > 0)
                yield return new(set, "calibration error of confidence", new(Calibration.Error(confidences), double.NaN, double.NaN), Say($"{confidences.Count} items, ten bins; lower is better"));
        }

        foreach (var figure in scores.SelectMany(s => s.Sure).GroupBy(s => s.Least).SelectMany(sure => OfSureItems(set, sure.Key, [.. sure])))
            yield return figure;
    }

    /// <summary>The figure of a set of dialogues.</summary>
    public static Figure OfMoods(string set, IReadOnlyList<(double Found, double Rated)> moods) => new(
        set, "sentiment, Spearman", Interval.Of(moods, rows => Ranks.Spearman([.. rows.Select(r => r.Found)], [.. rows.Select(r => r.Rated)])), Say($"{moods.Count} dialogues"));

    /// <summary>The figures of the phrases: all of them, and without those whose day is over when they are said.</summary>
    public static IReadOnlyList<Figure> OfDeadlines(IReadOnlyList<ScoredPhrase> phrases)
    {
        List<ScoredPhrase> ahead = [.. phrases.Where(p => !p.LooksBack)];
        return
        [
            Of("day right, of phrases that do not look back", ahead, $"; {phrases.Count - ahead.Count} name a day that is over when they are said"),
            Of("day right, of all", phrases, ""),
        ];

        static Figure Of(string name, IReadOnlyList<ScoredPhrase> scored, string note)
        {
            var right = scored.Count(p => p.IsRight);
            return new("deadlines", name, new(Share.Of(right, scored.Count), double.NaN, double.NaN), Say($"{right} of {scored.Count} phrases") + note);
        }
    }

    /// <summary>The figures of a set of meetings for a client that takes only items of a confidence or more.</summary>
    private static IEnumerable<Figure> OfSureItems(string set, double least, IReadOnlyList<SureItems> sure)
    {
        List<TextMatches> texts = [.. sure.Select(s => s.Items)];
        var (precision, recall) = TextMatches.PrecisionAndRecall(texts);
        yield return new(set, Say($"those of confidence {least:0.0} or more by text, F1 at 0.30"), Interval.Of(texts, rows => TextMatches.F1(rows)),
            Say($"precision {precision:0.000}, recall {recall:0.000}, {texts.Sum(t => t.Found)} found"));
        List<TurnMatches> turns = [.. sure.Select(s => s.Turns).OfType<TurnMatches>()];
        if (turns.Count > 0)
        {
            yield return new(set, Say($"those of confidence {least:0.0} or more by turn, F1"), Interval.Of(turns, TurnMatches.F1),
                Say($"precision {TurnMatches.Precision(turns):0.000}, recall {TurnMatches.Recall(turns):0.000}"));
        }
    }

    private static IReadOnlyList<T> Rows<T>(IReadOnlyList<MeetingScores> scores, Func<MeetingScores, T?> part)
        where T : class => [.. scores.Select(part).OfType<T>()];

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
