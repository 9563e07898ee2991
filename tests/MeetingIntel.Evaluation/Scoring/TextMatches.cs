namespace MeetingIntel.Evaluation.Scoring;

/// <summary>How the texts found in one meeting fit those that people wrote.</summary>
/// <param name="Found">How many were found.</param>
/// <param name="Written">How many people wrote.</param>
/// <param name="Matched">Pairs that are alike by 0.30 or more, each text in one at most.</param>
/// <param name="MatchedStrictly">Pairs that are alike by 0.50 or more.</param>
/// <param name="FoundLikeness">How alike each text found is to the nearest written one, summed.</param>
/// <param name="WrittenLikeness">The same from the other side.</param>
public sealed record TextMatches(int Found, int Written, int Matched, int MatchedStrictly, double FoundLikeness = 0, double WrittenLikeness = 0)
{
    /// <summary>How alike two texts must be to say the same.</summary>
    public const double Alike = 0.30;

    private const double StrictlyAlike = 0.50;

    public static TextMatches Of(IReadOnlyList<string> found, IReadOnlyList<string> written)
    {
        var likeness = Likeness(found, written);
        return new(
            found.Count, written.Count, Pairs(likeness, Alike).Count, Pairs(likeness, StrictlyAlike).Count, likeness.Sum(row => row.DefaultIfEmpty(0).Max()),
            Enumerable.Range(0, written.Count).Sum(column => likeness.Select(row => row[column]).DefaultIfEmpty(0).Max()));
    }

    /// <summary>Which text found says what which text of people says.</summary>
    public static IReadOnlyList<(int Found, int Written)> Pairs(IReadOnlyList<string> found, IReadOnlyList<string> written, double least) =>
        Pairs(Likeness(found, written), least);

    /// <summary>Precision, recall and their mean over meetings.</summary>
    public static double F1(IReadOnlyList<TextMatches> rows, bool strictly = false)
    {
        var (precision, recall) = PrecisionAndRecall(rows, strictly);
        return Share.F1(precision, recall);
    }

    /// <summary>The mean of how alike the texts are to the nearest of the other side, without a threshold.</summary>
    public static double SoftF1(IReadOnlyList<TextMatches> rows) => Share.F1(
        Share.Of(rows.Sum(r => r.FoundLikeness), rows.Sum(r => r.Found)), Share.Of(rows.Sum(r => r.WrittenLikeness), rows.Sum(r => r.Written)));

    public static (double Precision, double Recall) PrecisionAndRecall(IReadOnlyList<TextMatches> rows, bool strictly = false)
    {
        var matched = rows.Sum(r => strictly ? r.MatchedStrictly : r.Matched);
        return (Share.Of(matched, rows.Sum(r => r.Found)), Share.Of(matched, rows.Sum(r => r.Written)));
    }

    private static List<(int Found, int Written)> Pairs(double[][] likeness, double least)
    {
        double[][] weights = [.. likeness.Select(row => Array.ConvertAll(row, w => w >= least ? w : 0))];
        return [.. OneToOne.Best(weights).Where(pair => weights[pair.Row][pair.Column] > 0)];
    }

    private static double[][] Likeness(IReadOnlyList<string> found, IReadOnlyList<string> written)
    {
        List<IReadOnlyList<string>> theirs = [.. written.Select(ContentStems.Of)];
        return [.. found.Select(ContentStems.Of).Select(ours => theirs.Select(their => ContentStems.Likeness(ours, their)).ToArray())];
    }
}
