namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Means of shares.</summary>
public static class Share
{
    /// <summary>A part of a whole; 0 of nothing.</summary>
    public static double Of(double part, double whole) => whole == 0 ? 0 : part / whole;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
