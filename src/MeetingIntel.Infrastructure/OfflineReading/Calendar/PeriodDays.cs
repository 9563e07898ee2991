namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Counts out the days of weeks, months, quarters and years, from a day or within a longer period.</summary>
internal static class PeriodDays
{
    /// <summary>The period of a kind that lies so many after the one of a day.</summary>
    public static DaySpan Relative(DateOnly day, DateUnit unit, int shift)
    {
        var month = (day.Year * 12) + day.Month - 1;
        switch (unit)
        {
            case DateUnit.Minute or DateUnit.Hour:
                return DaySpan.Of(day);
            case DateUnit.Day or DateUnit.PartOfDay:
                return DaySpan.Of(CalendarDays.Plus(day, shift));
            case DateUnit.Week:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Monday), CalendarDays.InWeek(day, shift, DayOfWeek.Sunday));
            case DateUnit.WorkWeek:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Monday), CalendarDays.InWeek(day, shift, DayOfWeek.Friday));
            case DateUnit.Weekend:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Saturday), CalendarDays.InWeek(day, shift, DayOfWeek.Sunday));
            case DateUnit.Fortnight:
                return new(
                    CalendarDays.InWeek(day, 2 * shift, DayOfWeek.Monday), CalendarDays.InWeek(day, (2 * shift) + 1, DayOfWeek.Sunday));
            default:
                var length = MonthsOf(unit);
                var start = month - (month % length) + (shift * length);
                return start < 12 ? default : DaySpan.Months(start / 12, (start % 12) + 1, length);
        }
    }

    /// <summary>The nth quarter or half of a year.</summary>
    public static DaySpan Nth(int year, DateUnit unit, int number) =>
        DaySpan.Months(year, ((number - 1) * MonthsOf(unit)) + 1, MonthsOf(unit));

    /// <summary>The months from some month back up to that of a day.</summary>
    public static DaySpan Backward(DateOnly last, int months)
    {
        var start = (last.Year * 12) + last.Month - months;
        return start < 12 ? default : DaySpan.Months(start / 12, (start % 12) + 1, months);
    }

    /// <summary>So many parts of so many months each, from the nth of what begins on a day.</summary>
    public static DaySpan Forward(DateOnly first, int length, int ordinal, int count)
    {
        var start = (first.Year * 12) + first.Month - 1 + (length * (ordinal - 1));
        return DaySpan.Months(start / 12, (start % 12) + 1, length * count);
    }

    /// <summary>Weeks belong to the month or year that their Thursday lies in (ISO 8601).</summary>
    public static DaySpan WeeksOf(DateOnly first, DateOnly last, bool isLast, int ordinal, int count)
    {
        if (isLast)
        {
            return CalendarDays.Plus(last, 1) is { } next && CalendarDays.NextWeekday(next, DayOfWeek.Thursday) is { } after
                && CalendarDays.Plus(after, -4) is { } sunday
                ? new DaySpan(CalendarDays.Plus(sunday, 1 - (7L * count)), sunday) : default;
        }

        return CalendarDays.NextWeekday(first, DayOfWeek.Thursday) is { } thursday
            && CalendarDays.Plus(thursday, (7L * (ordinal - 1)) - 3) is { } monday
            ? new DaySpan(monday, CalendarDays.Plus(monday, (7L * count) - 1)) : default;
    }

    /// <summary>A week by its number in the year (ISO 8601).</summary>
    public static DaySpan WeekOfYear(int year, int week) =>
        CalendarDays.Made(year, 1, 4) is { } inFirst ? DaySpan.WeekOf(CalendarDays.Plus(inFirst, 7L * (week - 1))) : default;

    /// <summary>Such a weekday of a period: the nth, or the last for 0; null when the period has no so many.</summary>
    public static DateOnly? WeekdayOf(DateOnly first, DateOnly last, DayOfWeek weekday, int nth)
    {
        var day = nth > 0 ? first : CalendarDays.Plus(last, -6) ?? first;
        return CalendarDays.NextWeekday(day, weekday) is { } start && CalendarDays.Plus(start, 7L * Math.Max(0, nth - 1)) is { } found && found <= last
            ? found : null;
    }

    /// <summary>What is to be known of words that name such a period.</summary>
    public static DateTraits Traits(DateUnit unit) => unit switch
    {
        DateUnit.Week => DateTraits.Week,
        DateUnit.Weekend => DateTraits.Weekend,
        _ => DateTraits.None,
    };

    /// <summary>How many months a unit has; 1 for those that are no longer.</summary>
    public static int MonthsOf(DateUnit unit) => unit switch
    {
        DateUnit.Quarter => 3,
        DateUnit.Half => 6,
        DateUnit.Year => 12,
        DateUnit.Decade => 120,
        DateUnit.Century => 1200,
        _ => 1,
    };
}
