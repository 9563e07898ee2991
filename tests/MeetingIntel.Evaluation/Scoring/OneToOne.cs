namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Pairs rows with columns, each at most once, so that the sum of the weights is the greatest (Kuhn 1955, in the form of Jonker and Volgenant).</summary>
public static class OneToOne
{
    /// <summary>The pairs of row and column; those of weight 0 may be among them.</summary>
    /// <param name="weights">By row and column, not negative.</param>
    public static IReadOnlyList<(int Row, int Column)> Best(double[][] weights)
    {
        var (rows, columns) = (weights.Length, weights.Length == 0 ? 0 : weights[0].Length);
        if (rows == 0 || columns == 0)
            return [];
        var turned = rows > columns;
        var (n, m) = turned ? (columns, rows) : (rows, columns);
        var (u, v, pairs, way) = (new double[n + 1], new double[m + 1], new int[m + 1], new int[m + 1]);
        for (var row = 1; row <= n; row++)
        {
            pairs[0] = row;
            var column = 0;
            var least = Enumerable.Repeat(double.PositiveInfinity, m + 1).ToArray();
            var used = new bool[m + 1];
            do
            {
                used[column] = true;
                var (from, delta, next) = (pairs[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= m; j++)
                {
                    if (used[j])
                        continue;
                    var cost = -(turned ? weights[j - 1][from - 1] : weights[from - 1][j - 1]) - u[from] - v[j];
                    if (cost < least[j])
                        (least[j], way[j]) = (cost, column);
                    if (least[j] < delta)
                        (delta, next) = (least[j], j);
                }

                for (var j = 0; j <= m; j++)
                {
                    if (used[j])
                    {
                        u[pairs[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (pairs[column] != 0);

            while (column != 0)
            {
                pairs[column] = pairs[way[column]];
                column = way[column];
            }
        }

        return [.. Enumerable.Range(1, m).Where(j => pairs[j] != 0).Select(j => turned ? (j - 1, pairs[j] - 1) : (pairs[j] - 1, j - 1))];
    }
}
