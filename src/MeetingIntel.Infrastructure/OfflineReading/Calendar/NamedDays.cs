namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Days that words name, and where these words end.</summary>
/// <param name="End">The token after the last.</param>
/// <param name="Days">The days.</param>
/// <param name="Traits">What else is to be known of the words.</param>
/// <param name="Parts">The date as it was spoken; null when the days were counted from others.</param>
internal readonly record struct NamedDays(int End, DaySpan Days, DateTraits Traits = DateTraits.None, DateParts? Parts = null)
{
    /// <summary>The longer of two readings of the same words, the first when they are as long.</summary>
    public static NamedDays? Longer(NamedDays? one, NamedDays? other) =>
        other is { } o && (one is not { } x || o.End > x.End) ? other : one;

    /// <summary>Whether the words have a trait.</summary>
    public bool Is(DateTraits trait) => (Traits & trait) != 0;
}
