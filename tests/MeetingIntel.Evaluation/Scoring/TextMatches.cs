namespace MeetingIntel.Evaluation.Scoring;

/// <summary>How the texts found in one meeting fit those that people wrote.</summary>
/// <param name="Found">How many were found.</param>
/// <param name="Written">How many people wrote.</param>
/// <param name="Matched">Pairs that are alike by 0.30 or more, each text in one at most.</param>
/// <param name="MatchedStrictly">Pairs that are alike by 0.50 or more.</param>
public sealed record TextMatches(int Found, int Written, int Matched, int MatchedStrictly)
{
    /// <summary>How alike two texts must be to say the same.</summary>
    public const double Alike = 0.30;

    private const double StrictlyAlike = 0.50;

    public static TextMatches Of(IReadOnlyList<string> found, IReadOnlyList<string> written) =>
        new(found.Count, written.Count, Pairs(found, written, Alike).Count, Pairs(found, written, StrictlyAlike).Count);

    /// <summary>Which text found says what which text of people says.</summary>
    public static IReadOnlyList<(int Found, int Written)> Pairs(IReadOnlyList<string> found, IReadOnlyList<string> written, double least)
    {
        if (found.Count == 0 || written.Count == 0)
            return [];
        List<IReadOnlyList<string>> theirs = [.. written.Select(ContentStems.Of)];
        double[][] weights = [.. found.Select(ContentStems.Of).Select(ours => theirs.Select(their => ContentStems.Likeness(ours, their)).Select(w => w >= least ? w : 0).ToArray())];
        return [.. OneToOne.Best(weights).Where(pair => weights[pair.Row][pair.Column] > 0)];
    }

    /// <summary>Precision, recall and their mean over meetings.</summary>
    public static double F1(IReadOnlyList<TextMatches> rows, bool strictly = false)
    {
        var (precision, recall) = PrecisionAndRecall(rows, strictly);
        return Share.F1(precision, recall);
    }

    public static (double Precision, double Recall) PrecisionAndRecall(IReadOnlyList<TextMatches> rows, bool strictly = false)
    {
        var matched = rows.Sum(r => strictly ? r.MatchedStrictly : r.Matched);
        return (Share.Of(matched, rows.Sum(r => r.Found)), Share.Of(matched, rows.Sum(r => r.Written)));
    }
}
