namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A date as far as it was spoken: "March 3", "the 15th", "2027". What is left out lies ahead.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
internal readonly record struct DateParts(int? Year, int? Month, int? Day)
{
    /// <summary>The furthest that two days of one date lie apart, 29 February over a century.</summary>
    private const int MostYears = 8;

    /// <summary>
    /// The days that it names, seen from a day: the nearest that are not over. Said on March 3rd, "March 3rd" names that of the next year:
    /// today is called today.
    /// </summary>
    public DaySpan From(DateOnly today)
    {
        switch (this)
        {
            case { Year: { } year, Month: { } month, Day: { } day }:
                return DaySpan.Of(CalendarDays.Made(year, month, day));
            case { Month: { } month, Day: { } day }:
                return DaySpan.Of(Next(today, month, day));
            case { Year: { } year, Month: { } month }:
                return DaySpan.Month(year, month);
            case { Month: { } month }:
                return DaySpan.Month(today.Year + (month < today.Month ? 1 : 0), month);
            case { Day: { } day }:
                return DaySpan.Of(CalendarDays.NextDayOfMonth(today, day));
            case { Year: { } year }:
                return DaySpan.Months(year, 1, 12);
            default:
                return default;
        }
    }

    /// <summary>What is to be known of it: whether it is a whole period, or a day of any year.</summary>
    public DateTraits Traits => this switch
    {
        { Day: null } => DateTraits.NamedPeriod,
        { Month: not null, Year: null } => DateTraits.Yearly,
        _ => DateTraits.None,
    };

    /// <summary>The day nearest to another, before or after it: "this Friday, the 12th of May", said on the 15th.</summary>
    public DateOnly? Nearest(DateOnly day)
    {
        var best = default(DateOnly?);
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (CalendarDays.Made(year, Month ?? 0, Day ?? 0) is { } made
                && (best is not { } known || Math.Abs(made.DayNumber - day.DayNumber) < Math.Abs(known.DayNumber - day.DayNumber)))
                best = made;
        }

        return best;
    }

    private static DateOnly? Next(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year <= today.Year + MostYears; year++)
        {
            if (CalendarDays.Made(year, month, day) is { } made && made > today)
                return made;
        }

        return null;
    }
}
