namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads one date of any form; where several forms fit, the one that explains the most words.</summary>
internal static class DatePoints
{
    /// <summary>The date that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (at >= text.Count)
            return null;
        var day = NamedDays.Longer(NamedDays.Longer(DayNames.Read(text, at), Weekdays.Read(text, at)), Holidays.Read(text, at));
        var date = NamedDays.Longer(NumericDates.Read(text, at), NamedDates.Read(text, at));
        var counted = NamedDays.Longer(Durations.Read(text, at), Periods.Read(text, at));
        return NamedDays.Longer(NamedDays.Longer(day, date), counted);
    }
}
