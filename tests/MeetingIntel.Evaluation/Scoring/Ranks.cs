namespace MeetingIntel.Evaluation.Scoring;

/// <summary>How far two orders agree.</summary>
public static class Ranks
{
    /// <summary>Spearman's rank correlation, from -1 to 1; equal values share their ranks.</summary>
    public static double Spearman(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        if (one.Count < 3)
            return 0;
        var (a, b) = (Of(one), Of(other));
        var (meanA, meanB) = (a.Average(), b.Average());
        var (varianceA, varianceB) = (a.Sum(x => (x - meanA) * (x - meanA)), b.Sum(x => (x - meanB) * (x - meanB)));
        return varianceA == 0 || varianceB == 0 ? 0 : a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum() / Math.Sqrt(varianceA * varianceB);
    }

    /// <summary>
    /// How often a value of the one kind is above one of the other, a draw counting half (the area under the ROC curve); not a number when
    /// either kind is missing.
    /// </summary>
    public static double Auc(IReadOnlyList<double> values, IReadOnlyList<bool> isOfKind)
    {
        var ranks = Of(values);
        var (ones, others) = (isOfKind.Count(k => k), isOfKind.Count(k => !k));
        var sum = ranks.Where((_, i) => isOfKind[i]).Sum(rank => rank + 1);
        return ones == 0 || others == 0 ? double.NaN : (sum - (ones * (ones + 1) / 2.0)) / ((double)ones * others);
    }

    private static double[] Of(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (var i = 0; i < order.Length;)
        {
            var j = i;
            while (j + 1 < order.Length && values[order[j + 1]] == values[order[i]])
                j++;
            for (var k = i; k <= j; k++)
                ranks[order[k]] = (i + j) / 2.0;
            i = j + 1;
        }

        return ranks;
    }
}
