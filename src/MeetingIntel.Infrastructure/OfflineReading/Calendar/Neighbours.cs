namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads the day or period next to another: the day after tomorrow, the week after next, the Monday after Easter, the last working day
/// before Christmas, the day before the launch on the 3rd.
/// </summary>
internal static class Neighbours
{
    /// <summary>The days that begin at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        at = text[at].Text is "the" ? at + 1 : at;
        var from = text[at].Text is "very" or "first" or "last" or "next" ? at + 1 : at;
        if (text.Weekday(from) is { } weekday)
            return OnWeekday(text, from, weekday);
        if (text[from].Text is "working" or "business" && text.Unit(from + 1) is DateUnit.Day)
            return Anchored(text, from + 2) is var (basis, isAfter)
                ? new NamedDays(
                    basis.End, DaySpan.Of(Edge(basis, isAfter) is { } day ? CalendarDays.PlusWorkingDays(day, isAfter ? 1 : -1) : null)) : null;
        return OfUnit(text, at);
    }

    /// <summary>"the Monday after Easter", "the Monday after next".</summary>
    private static NamedDays? OnWeekday(DateText text, int at, DayOfWeek weekday)
    {
        if (text.Says(at + 1, "after", "next"))
            return new NamedDays(at + 3, DaySpan.Of(CalendarDays.InWeek(text.Today, 2, weekday)));
        if (Anchored(text, at + 1) is not var (basis, isAfter))
            return null;
        var day = Edge(basis, isAfter) is not { } edge ? null
            : isAfter ? CalendarDays.Coming(edge, weekday)
            : CalendarDays.NextWeekday(edge, weekday) is { } next ? CalendarDays.Plus(next, -7) : null;
        return new NamedDays(basis.End, DaySpan.Of(day));
    }

    /// <summary>"the day after tomorrow", "the week after next".</summary>
    private static NamedDays? OfUnit(DateText text, int at)
    {
        if (text.Unit(at) is not { } unit || text[at + 1].Text is not ("after" or "before"))
            return null;
        var isAfter = text[at + 1].Text == "after";
        if (text[at + 2].Text is "next" or "last" && unit is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Weekend
            && text.Unit(at + 3) is null && text.Weekday(at + 3) is null && text.Month(at + 3) is null)
            return new NamedDays(at + 3, PeriodDays.Relative(text.Today, unit, isAfter ? 2 : -2), PeriodDays.Traits(unit));
        if (unit is DateUnit.Day && isAfter && (at + 2 >= text.Count || text[at + 2].Glue != ' '))
            return new NamedDays(at + 2, DaySpan.Of(CalendarDays.Plus(text.Today, 1)));
        if (unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Weekend) || Anchored(text, at + 1) is not var (basis, _)
            || Edge(basis, isAfter) is not { } edge)
            return null;
        return unit is DateUnit.Day
            ? new NamedDays(basis.End, DaySpan.Of(CalendarDays.Plus(edge, isAfter ? 1 : -1)))
            : new NamedDays(basis.End, PeriodDays.Relative(edge, unit, isAfter ? 1 : -1), PeriodDays.Traits(unit));
    }

    private static (NamedDays Basis, bool IsAfter)? Anchored(DateText text, int at) =>
        text.HoldsMore && text[at].Text is "after" or "following" or "before" or "preceding"
            && Anchors.Read(text.Inner(), at + 1) is { Days: { First: not null, Last: not null } } basis
            ? (basis, text[at].Text is "after" or "following") : null;

    private static DateOnly? Edge(NamedDays basis, bool isAfter) => isAfter ? basis.Days.Last : basis.Days.First;
}
