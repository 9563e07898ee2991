namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Linear regression that prefers small weights (Hoerl and Kennard 1970), solved exactly in its dual form: there are fewer talks than words.
/// The same numbers come from the same rows.
/// </summary>
internal static class Ridge
{
    /// <summary>The weights by column, for rows and targets that need not be centred.</summary>
    /// <param name="rows">The examples, each a dense row.</param>
    /// <param name="targets">What each should come to.</param>
    /// <param name="regularization">How much small weights are preferred.</param>
    public static double[] Learn(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, double regularization)
    {
        var columns = rows[0].Length;
        double[] means = [.. Enumerable.Range(0, columns).Select(c => rows.Average(r => r[c]))];
        var mean = targets.Average();
        List<double[]> centred = [.. rows.Select(r => r.Select((value, c) => value - means[c]).ToArray())];
        var products = new double[rows.Count][];
        for (var i = 0; i < rows.Count; i++)
        {
            products[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
                products[i][j] = Dot(centred[i], centred[j], columns) + (i == j ? regularization : 0);
        }

        var shares = Solve(products, [.. targets.Select(t => t - mean)]);
        var weights = new double[columns];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var c = 0; c < columns; c++)
                weights[c] += shares[i] * centred[i][c];
        }

        return weights;
    }

    /// <summary>Solves a symmetric positive definite system, given by its lower half, by Cholesky's decomposition in place.</summary>
    private static double[] Solve(double[][] lower, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var j = 0; j < i; j++)
                lower[i][j] = (lower[i][j] - Dot(lower[i], lower[j], j)) / lower[j][j];
            lower[i][i] = Math.Sqrt(lower[i][i] - Dot(lower[i], lower[i], i));
            right[i] = (right[i] - Dot(lower[i], right, i)) / lower[i][i];
        }

        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++)
                right[i] -= lower[k][i] * right[k];
            right[i] /= lower[i][i];
        }

        return right;
    }

    private static double Dot(double[] a, double[] b, int length)
    {
        var sum = 0.0;
        for (var i = 0; i < length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
