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
            yield return new(set, "topics, soft F1", Interval.Of(topics, TopicMatches.F1), Say(
                $"precision {TopicMatches.Precision(topics):0.000}, recall {TopicMatches.Recall(topics):0.000}, {topics.Sum(t => t.Written)} written, {topics.Sum(t => t.Found)} found"));
        if (topics.Sum(t => t.Keywords) > 0)
            yield return new(set, "topics, words found", Interval.Of(topics, rows => Share.Of(rows.Sum(r => r.KeywordsFound), rows.Sum(r => r.Keywords))), Say(
                $"{Share.Of(topics.Sum(t => t.WrittenTouched), topics.Sum(t => t.Written)):0.000} of the written share a word with one found, {Share.Of(topics.Sum(t => t.FoundTouching), topics.Sum(t => t.Found)):0.000} of the found with one written"));
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
            var strict = TextMatches.PrecisionAndRecall(items, strictly: true);
            yield return new(set, "action items by text, F1 at 0.50", Interval.Of(items, rows => TextMatches.F1(rows, strictly: true)),
                Say($"precision {strict.Precision:0.000}, recall {strict.Recall:0.000}"));
            yield return new(set, "action items by text, soft F1", Interval.Of(items, TextMatches.SoftF1), Say($"by chance {TextMatches.SoftF1(Rows(scores, s => s.ItemsByChance)):0.000}"));
            var owners = Rows(scores, s => s.OwnersOfItems);
            if (owners.Sum(o => o.Named) is > 0 and var named)
            {
                yield return new(set, "owner right, of matched items", Interval.Of(owners, rows => RightOf(rows, r => r.Named)), Say($"{named} items"));
                yield return new(set, "owner right, of all minuted items", Interval.Of(owners, rows => RightOf(rows, r => r.Owned)), Say($"{owners.Sum(o => o.Owned)} items with an owner"));
            }
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

    /// <summary>The figures of a set of dialogues; none of none.</summary>
    public static IEnumerable<Figure> OfMoods(string set, IReadOnlyList<(double Found, double Rated)> moods)
    {
        if (moods.Count == 0)
            yield break;
        yield return OfMoodRanks(set, moods);
        var lowest = moods.Select(m => m.Rated).Order().ElementAt(moods.Count / 4);
        yield return new(
            set, "sentiment, lowest quarter told from the rest (AUC)",
            Interval.Of(moods, rows => Ranks.Auc([.. rows.Select(r => -r.Found)], [.. rows.Select(r => r.Rated <= lowest)])),
            Say($"rated at most {lowest:0.00}: {moods.Count(m => m.Rated <= lowest)}"));
    }

    /// <summary>How far the order of dialogues by mood agrees with that by satisfaction.</summary>
    public static Figure OfMoodRanks(string set, IReadOnlyList<(double Found, double Rated)> moods) => new(
        set, "sentiment, Spearman", Interval.Of(moods, rows => Ranks.Spearman([.. rows.Select(r => r.Found)], [.. rows.Select(r => r.Rated)])), Say($"{moods.Count} dialogues"));

    /// <summary>The figures of the phrases, as dates and as deadlines: all of them, and without those whose day is over when they are said.</summary>
    public static IReadOnlyList<Figure> OfDeadlines(IReadOnlyList<ScoredPhrase> phrases)
    {
        List<ScoredPhrase> ahead = [.. phrases.Where(p => !p.LooksBack)];
        var leftOut = $"; {phrases.Count - ahead.Count} left out, whose day is over when they are said";
        return
        [
            Of("day named right, of phrases that do not look back", ahead, p => p.IsNamedRight, leftOut),
            Of("day named right, of all", phrases, p => p.IsNamedRight, ""),
            Of("deadline right, of phrases that do not look back", ahead, p => p.IsDueRight, leftOut),
            Of("deadline right, of all", phrases, p => p.IsDueRight, $"; {phrases.Count(p => p is { LooksBack: true, Due: null })} of those that look back have none"),
        ];

        static Figure Of(string name, IReadOnlyList<ScoredPhrase> scored, Func<ScoredPhrase, bool> isRight, string note) => new(
            "deadlines", name, Interval.Of(scored, rows => Share.Of(rows.Count(isRight), rows.Count)), Say($"{scored.Count(isRight)} of {scored.Count} phrases") + note);
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

    private static double RightOf(IReadOnlyList<OwnerMatches> rows, Func<OwnerMatches, int> of) =>
        rows.Sum(of) is > 0 and var all ? (double)rows.Sum(r => r.Right) / all : double.NaN;

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
