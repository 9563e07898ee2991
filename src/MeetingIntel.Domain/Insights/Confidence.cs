namespace MeetingIntel.Domain.Insights;

/// <summary>How sure the reader is, from 0 (a guess) to 1 (said outright).</summary>
public readonly record struct Confidence
{
    /// <summary>A guess.</summary>
    public const double Min = 0;

    /// <summary>Said outright.</summary>
    public const double Max = 1;

    /// <summary>Makes a confidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 1, or not a number.</exception>
    public Confidence(double value) =>
        Value = value is >= Min and <= Max ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "From 0 to 1.");

    /// <summary>The number, from 0 to 1.</summary>
    public double Value { get; }
}
