namespace MeetingIntel.Evaluation.Scoring;

/// <summary>A figure with the range in which it would lie for 95 of 100 draws of as many meetings.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record Interval(double Value, double Low, double High)
{
    private const int Draws = 1000;
    private const int Seed = 7;

    /// <summary>Draws rows with replacement, a thousand times, always the same ones (Efron 1979).</summary>
    /// <param name="rows">What each meeting came to.</param>
    /// <param name="figure">The figure of some rows.</param>
    public static Interval Of<TRow>(IReadOnlyList<TRow> rows, Func<IReadOnlyList<TRow>, double> figure)
    {
        if (rows.Count < 3)
            return new(rows.Count == 0 ? double.NaN : figure(rows), double.NaN, double.NaN);
        var chance = new Random(Seed);
        var drawn = new double[Draws];
        var sample = new TRow[rows.Count];
        for (var i = 0; i < Draws; i++)
        {
            for (var j = 0; j < sample.Length; j++)
                sample[j] = rows[chance.Next(rows.Count)];
            drawn[i] = figure(sample);
        }

        // A share of nothing is no number, and such draws tell nothing.
        var told = Array.FindAll(drawn, value => !double.IsNaN(value));
        Array.Sort(told);
        return told is [] ? new(figure(rows), double.NaN, double.NaN) : new(figure(rows), told[(int)(0.025 * told.Length)], told[(int)(0.975 * told.Length)]);
    }
}
