namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads weekdays: Friday, next Friday, Friday the 13th, Monday 3/9, Monday of next week, Tuesday week.</summary>
internal static class Weekdays
{
    /// <summary>A weekday and a number are looked for together over so many months: every pair comes within them.</summary>
    private const int MostMonths = 48;

    /// <summary>The day that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (text[at].Text is "this" && text[at + 1].Text is "coming" or "past" or "upcoming")
            at++;
        var lead = text[at].Text is "this" or "next" or "last" or "past" or "previous" or "coming" or "following" or "upcoming" ? text[at].Text : "";
        var named = lead.Length > 0 ? at + 1 : at;
        if (text.Weekday(named) is not { } weekday)
            return null;

        var after = named + 1;
        if (Dated(text, after, weekday) is { } dated)
            return lead.Length > 0 && dated.Parts is { Year: null, Month: not null, Day: not null } parts
                ? dated with { Days = DaySpan.Of(parts.Nearest(text.Today)) } : dated;
        if (lead.Length == 0 && !IsName(text, named))
            return null;
        if (lead.Length == 0 && (InWeek(text, after, weekday) ?? Counted(text, after, weekday)) is { } placed)
            return placed;
        var day = lead switch
        {
            "next" or "following" => CalendarDays.InWeek(text.Today, 1, weekday),
            "last" or "previous" => CalendarDays.InWeek(text.Today, -1, weekday),
            "past" when CalendarDays.Coming(text.Today, weekday) is { } coming =>
                CalendarDays.Plus(coming, -7) is { } past && past < text.Today ? past : CalendarDays.Plus(coming, -14),
            "past" => null,
            _ => CalendarDays.NextWeekday(text.Today, weekday),
        };
        return new NamedDays(after, DaySpan.Of(day), lead is "" or "this" or "coming" ? DateTraits.BareWeekday : DateTraits.None);
    }

    /// <summary>"Friday, March 13", "Monday 3/9", "Monday the 13th", "Mon 13".</summary>
    private static NamedDays? Dated(DateText text, int at, DayOfWeek weekday)
    {
        if (NamedDays.Longer(NamedDates.Read(text, at), NumericDates.Read(text, at)) is { } date && date.Parts is { Month: not null } or { Year: not null })
            return date with { Traits = DateTraits.None };
        var from = text[at].Text == "the" ? at + 1 : at;
        if (!text.IsApart(at) || Numerals.DayOfMonth(text, from) is not var (day, end, isOrdinal) || (!isOrdinal && !IsAlone(text, at, end)))
            return null;
        var month = new DateOnly(text.Today.Year, text.Today.Month, 1);
        for (var i = 0; i < MostMonths; i++, month = month.AddMonths(1))
        {
            if (CalendarDays.Made(month.Year, month.Month, day) is { } made && made.DayOfWeek == weekday && made >= text.Today)
                return new NamedDays(end, DaySpan.Of(made));
            if (month.Year >= 9999)
                break;
        }

        return isOrdinal ? new NamedDays(end, DaySpan.Of(CalendarDays.NextDayOfMonth(text.Today, day))) : null;
    }

    /// <summary>A plain number after a weekday is a day of the month when it is no hour.</summary>
    private static bool IsAlone(DateText text, int at, int end) =>
        text[at] is { Digits: > 0, Glue: ' ', Value: > 12 }
            && (end >= text.Count || (text[end].Glue is ' ' or ',' && text[end].Text is not ("am" or "pm" or "a" or "p")));

    /// <summary>"Monday of next week", "Wednesday evening next week", "Tuesday week", "Friday fortnight".</summary>
    private static NamedDays? InWeek(DateText text, int at, DayOfWeek weekday)
    {
        if (text[at].Text is "week" or "fortnight")
        {
            var days = text[at].Text == "week" ? 7 : 14;
            return new NamedDays(at + 1, DaySpan.Of(CalendarDays.Coming(text.Today, weekday) is { } coming ? CalendarDays.Plus(coming, days) : null));
        }

        var from = text.Unit(at) is DateUnit.PartOfDay ? at + 1 : at;
        from = text[from].Text is "of" or "in" ? from + 1 : from;
        from = text[from].Text is "the" ? from + 1 : from;
        return text.HoldsMore && NamedDays.Longer(Periods.Read(text.Inner(), from), Neighbours.Read(text.Inner(), from)) is { } week
            && week.Is(DateTraits.Week) && week.Days.First is { } monday
            ? new NamedDays(week.End, DaySpan.Of(CalendarDays.InWeek(monday, 0, weekday))) : null;
    }

    /// <summary>"Monday two weeks from now", "Friday, 3 weeks after Christmas": that weekday of the week that is counted to.</summary>
    private static NamedDays? Counted(DateText text, int at, DayOfWeek weekday) =>
        text.HoldsMore && (text[at].Kind is DateTokenKind.Number || text[at].Text is "a" or "an")
            && Durations.Read(text.Inner(), at) is { Days.Last: { } day } counted
            ? new NamedDays(counted.End, DaySpan.Of(CalendarDays.InWeek(day, 0, weekday))) : null;

    /// <summary>"sun" and "sat" are days only with a capital.</summary>
    private static bool IsName(DateText text, int at) => text[at].Text.Length > 3 || text[at].IsCapital || text[at + 1].Kind is DateTokenKind.Ordinal
        || (text[at].Glue is '-' && text.Weekday(at - 1) is not null) || (text[at + 1].Glue is '-' && text.Weekday(at + 1) is not null);
}
