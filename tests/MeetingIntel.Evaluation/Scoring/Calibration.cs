namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Whether confidence means what it says: of items that say 0.7, seven of ten should be right.</summary>
public static class Calibration
{
    private const int Bins = 10;

    /// <summary>The expected calibration error over ten bins of equal width (Naeini et al. 2015), from 0 to 1.</summary>
    public static double Error(IReadOnlyCollection<(double Confidence, bool Right)> items) => items
        .GroupBy(item => Math.Min(Bins - 1, (int)(item.Confidence * Bins)))
        .Sum(bin => Math.Abs(bin.Average(i => i.Confidence) - bin.Average(i => i.Right ? 1.0 : 0)) * bin.Count() / items.Count);
}
