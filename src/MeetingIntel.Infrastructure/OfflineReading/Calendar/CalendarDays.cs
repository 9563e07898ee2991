namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Counts days from the day of a meeting. Weeks begin on Monday; what leaves the calendar from 1970 to 2200 is null.</summary>
internal static class CalendarDays
{
    private const int MaxDays = 100_000;

    /// <summary>So many days later.</summary>
    public static DateOnly? Plus(DateOnly day, long days) =>
        Math.Abs(days) > MaxDays || day.DayNumber + days > DateOnly.MaxValue.DayNumber || day.DayNumber + days < 0
            ? null
            : Kept(day.AddDays((int)days));

    /// <summary>So many months later, or earlier below 0, on the same day of the month or the month's last.</summary>
    public static DateOnly? PlusMonths(DateOnly day, long months) =>
        Math.Abs(months) > 3000 || day.Year + (months / 12) is < 2 or > 9998 ? null : Kept(day.AddMonths((int)months));

    /// <summary>So many working days later, or earlier below 0: Saturdays and Sundays do not count.</summary>
    public static DateOnly? PlusWorkingDays(DateOnly day, long days)
    {
        if (Math.Abs(days) > 2000 || day.Year is < 1950 or > 2300)
            return null;
        for (var step = Math.Sign(days); days != 0;)
        {
            day = day.AddDays(step);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : step;
        }

        return Kept(day);
    }

    /// <summary>The next such weekday after the day: said on a Friday, Friday is in a week.</summary>
    public static DateOnly? Coming(DateOnly day, DayOfWeek weekday) => Plus(day, ((((int)weekday - (int)day.DayOfWeek) + 6) % 7) + 1);

    /// <summary>The next such weekday, the day itself included.</summary>
    public static DateOnly? NextWeekday(DateOnly day, DayOfWeek weekday) => Plus(day, ((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>Such a weekday in the week that is <paramref name="weeks"/> after the day's own.</summary>
    public static DateOnly? InWeek(DateOnly day, int weeks, DayOfWeek weekday) =>
        Plus(day, (7 * weeks) + FromMonday(weekday) - FromMonday(day.DayOfWeek));

    /// <summary>The last day of the month that is <paramref name="months"/> after the day's own.</summary>
    public static DateOnly? EndOfMonth(DateOnly day, int months) =>
        PlusMonths(new DateOnly(day.Year, day.Month, 1), months + 1) is { } next ? Plus(next, -1) : null;

    /// <summary>A day of a month: of the given year, else the next one that is not before the day.</summary>
    public static DateOnly? On(DateOnly day, int? year, int month, int dayOfMonth)
    {
        if (year is { } given)
            return Made(given, month, dayOfMonth);
        return Made(day.Year, month, dayOfMonth) is { } same && same >= day ? same : Made(day.Year + 1, month, dayOfMonth);
    }

    /// <summary>The next day of that number in a month: this month's if it is still to come or today.</summary>
    public static DateOnly? NextDayOfMonth(DateOnly day, int dayOfMonth)
    {
        for (var months = 0; months < 4; months++)
        {
            var month = PlusMonths(new DateOnly(day.Year, day.Month, 1), months);
            if (month is { } m && Made(m.Year, m.Month, dayOfMonth) is { } made && made >= day)
                return made;
        }

        return null;
    }

    /// <summary>A date, if there is such a day.</summary>
    public static DateOnly? Made(int year, int month, int dayOfMonth) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month)
            ? Kept(new DateOnly(year, month, dayOfMonth))
            : null;

    private static int FromMonday(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    private static DateOnly? Kept(DateOnly day) => day.Year is >= 1970 and <= 2200 ? day : null;
}
