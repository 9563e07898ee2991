using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;

namespace MeetingIntel.Evaluation.Tests.Agreement;

/// <summary>The figures of the report are those of the corpus's own scorer, of the same answers, to the third digit.</summary>
public sealed class AgreementTests
{
    private const double HalfOfTheThirdDigit = 0.0005 + 1e-9;

    /// <summary>What the other scorer calls our figures.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["action items by text, F1 at 0.30"] = "AI-text F1 @0.30 (main)",
        ["action items by text, F1 at 0.50"] = "AI-text F1 @0.50 (strict)",
        ["action items by text, soft F1"] = "AI-text soft F1",
        ["action items by turn, F1"] = "AI-turn F1 (evidence, +-1 turn)",
        ["owner right, of matched items"] = "owner accuracy (matched pairs)",
        ["owner right, of all minuted items"] = "owner end-to-end recall",
        ["topics, soft F1"] = "topics soft F1",
        ["topics, words found"] = "topics keyword recall",
        ["decisions by text, F1 at 0.30"] = "decisions F1 @0.30",
        ["sentiment, Spearman"] = "sentiment Spearman rho",
        ["sentiment, lowest quarter told from the rest (AUC)"] = "AUC: lowest quarter vs rest",
    };

    public static TheoryData<string, int> Sets => new()
    {
        { "ami", 9 }, { "akash/early", 7 }, { "akash/late", 7 }, { "ethereum", 8 }, { "qmsum", 2 }, { "casino", 2 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Figures_are_those_that_the_corpus_scorer_printed(string set, int figures) =>
        Assert.Equal(figures, Compare(Ours(set), CorpusScorer.Figures(CorpusScorer.Stored(set))));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Figures_are_those_that_the_corpus_scorer_prints_where_it_is_there(string set, int figures)
    {
        if (CorpusScorer.Print(set) is { } printed)
            Assert.Equal(figures, Compare(Ours(set), CorpusScorer.Figures(printed)));
    }

    [Fact]
    public void A_figure_that_is_off_in_the_third_digit_is_told()
    {
        var printed = CorpusScorer.Figures(CorpusScorer.Stored("ami").Replace("0.615", "0.616", StringComparison.Ordinal));

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(Ours("ami"), printed));
    }

    private static IReadOnlyList<Figure> Ours(string set) =>
        new Evaluation(Path.Combine(CorpusScorer.Folder, "predictions")).Score(new Corpus(Path.Combine(CorpusScorer.Folder, "corpus")).Sets([set])).Figures;

    /// <summary>Compares every figure that both know, and the shares that are said beside it; gives how many there are.</summary>
    private static int Compare(IReadOnlyList<Figure> ours, IReadOnlyDictionary<string, double[]> theirs)
    {
        var compared = 0;
        foreach (var figure in ours.Where(f => Names.ContainsKey(f.Name)))
        {
            var (value, beside) = theirs[Names[figure.Name]] is [var first, .. var rest] ? (first, rest) : throw new InvalidOperationException("No value.");
            Assert.True(IsSame(figure.Interval.Value, value), $"{figure.Set}, {figure.Name}: {figure.Interval.Value} here, {value} there.");
            foreach (var share in CorpusScorer.Shares(figure.Note))
                Assert.True(beside.Any(other => IsSame(share, other)), $"{figure.Set}, {figure.Name}: {share} is not said there; {figure.Note}");
            compared++;
        }

        return compared;
    }

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= HalfOfTheThirdDigit;
}
