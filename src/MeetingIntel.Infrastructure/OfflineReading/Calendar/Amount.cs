namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A length of time in days and months: "two weeks", "3 months and 2 days", "half an hour".</summary>
/// <param name="Days">Days, working days among them only where <paramref name="IsWorking"/>.</param>
/// <param name="Months">Months.</param>
/// <param name="IsWorking">Whether the days are working days.</param>
/// <param name="Smallest">The smallest unit that it is told in.</param>
internal readonly record struct Amount(long Days, long Months, bool IsWorking, DateUnit Smallest)
{
    /// <summary>So many of a unit.</summary>
    public static Amount Of(int count, DateUnit unit, bool isWorking) => unit switch
    {
        DateUnit.Minute => new(count / (24 * 60), 0, false, unit),
        DateUnit.Hour => new(count / 24, 0, false, unit),
        DateUnit.Week or DateUnit.WorkWeek or DateUnit.Weekend => new(7L * count, 0, false, unit),
        DateUnit.Fortnight => new(14L * count, 0, false, unit),
        DateUnit.Month => new(0, count, false, unit),
        DateUnit.Quarter => new(0, 3L * count, false, unit),
        DateUnit.Half => new(0, 6L * count, false, unit),
        DateUnit.Year => new(0, 12L * count, false, unit),
        DateUnit.Decade => new(0, 120L * count, false, unit),
        DateUnit.Century => new(0, 1200L * count, false, unit),
        _ => new(count, 0, isWorking, unit),
    };

    /// <summary>Both together.</summary>
    public Amount Plus(Amount other) =>
        new(Days + other.Days, Months + other.Months, IsWorking || other.IsWorking, Smallest < other.Smallest ? Smallest : other.Smallest);

    /// <summary>The day that lies so far after a day.</summary>
    public DateOnly? After(DateOnly day) =>
        CalendarDays.PlusMonths(day, Months) is not { } month ? null
            : IsWorking ? CalendarDays.PlusWorkingDays(month, Days) : CalendarDays.Plus(month, Days);

    /// <summary>The day that lies so far before a day.</summary>
    public DateOnly? Before(DateOnly day) =>
        CalendarDays.PlusMonths(day, -Months) is not { } month ? null
            : IsWorking ? CalendarDays.PlusWorkingDays(month, -Days) : CalendarDays.Plus(month, -Days);
}
