namespace MeetingIntel.Benchmarks.Reports;

/// <summary>Sorted values, for asking which of them so many lie below.</summary>
internal sealed class Quantiles
{
    private readonly double[] _sorted;

    /// <param name="values">At least one.</param>
    public Quantiles(IEnumerable<double> values) => _sorted = [.. values.Order()];

    /// <summary>The smallest.</summary>
    public double Min => _sorted[0];

    /// <summary>The one in the middle; of an even number the mean of the two.</summary>
    public double Median => (_sorted[(_sorted.Length - 1) / 2] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>The largest.</summary>
    public double Max => _sorted[^1];

    /// <summary>The smallest value that at least this share of all, 0 to 1, does not exceed (nearest rank).</summary>
    public double At(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];
}
