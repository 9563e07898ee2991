namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Days in a row, both ends included; null where an end leaves the calendar or is not known.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DaySpan(DateOnly? First, DateOnly? Last)
{
    /// <summary>The day half way from the first to the last.</summary>
    public DateOnly? Middle => First is { } first && Last is { } last ? CalendarDays.Plus(first, (last.DayNumber - first.DayNumber) / 2) : null;

    /// <summary>One day.</summary>
    public static DaySpan Of(DateOnly? day) => new(day, day);

    /// <summary>A month of a year.</summary>
    public static DaySpan Month(int year, int month) =>
        CalendarDays.Made(year, month, 1) is { } first ? new(first, CalendarDays.EndOfMonth(first, 0)) : default;

    /// <summary>From the first of one month to the end of another, counted on from January of a year.</summary>
    public static DaySpan Months(int year, int firstMonth, int count)
    {
        var from = (year * 12) + firstMonth - 1;
        return new(Month(from / 12, (from % 12) + 1).First, Month((from + count - 1) / 12, ((from + count - 1) % 12) + 1).Last);
    }

    /// <summary>The week, from Monday, that a day lies in.</summary>
    public static DaySpan WeekOf(DateOnly? day) => day is { } d
        ? new(CalendarDays.InWeek(d, 0, DayOfWeek.Monday), CalendarDays.InWeek(d, 0, DayOfWeek.Sunday)) : default;
}
