namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A date as it was spoken of in a sentence.</summary>
/// <param name="From">The first word, what leads to it ("before") included.</param>
/// <param name="Core">The first word of the date itself.</param>
/// <param name="To">The word after the last.</param>
/// <param name="Days">The days that it names.</param>
/// <param name="Bearing">How what is spoken of lies to them.</param>
/// <param name="Traits">What else is to be known of the words.</param>
/// <param name="EndsBefore">See <see cref="DateRange"/>; null for what is no range of two dates.</param>
internal readonly record struct DatePhrase(int From, int Core, int To, DaySpan Days, Bearing Bearing, DateTraits Traits, DateOnly? EndsBefore)
{
    /// <summary>
    /// The last day that it allows: none for what only starts, the first day of what something lies before, else the last. "By March" and
    /// "by the start of March" are its first day, "by next week" its last.
    /// </summary>
    public DateOnly? LastDay => Bearing switch
    {
        Bearing.After => null,
        Bearing.Before when !Is(DateTraits.End) => Days.First,
        Bearing.Until when Is(DateTraits.Start) => Days.First,
        Bearing.Until when Is(DateTraits.NamedPeriod) && !Is(DateTraits.Part) => Days.First,
        _ => Days.Last,
    };

    /// <summary>Whether the words have a trait.</summary>
    public bool Is(DateTraits trait) => (Traits & trait) != 0;
}
