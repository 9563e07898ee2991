namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads periods of any form: of several that fit, the more special one. Here are those that are counted from today: next week, this
/// quarter, last year, next May.
/// </summary>
internal static class Periods
{
    /// <summary>The days that begin at a token.</summary>
    public static NamedDays? Read(DateText text, int at) =>
        PeriodEdges.Read(text, at) ?? PeriodHalves.Read(text, at) ?? PeriodParts.Read(text, at) ?? YearParts.Short(text, at) ?? Weeks.Read(text, at)
            ?? Years.Decade(text, at) ?? YearParts.Counted(text, at) ?? Years.Read(text, at) ?? Seasons.Read(text, at) ?? Led(text, at);

    /// <summary>"this quarter", "the following week", "last year", "next weekend", "this afternoon", "the week".</summary>
    public static NamedDays? Led(DateText text, int at)
    {
        if (text[at].Text is "this" or "the" && text[at + 1].Text
            is "coming" or "past" or "upcoming" or "next" or "last" or "following" or "previous" or "current" or "same" or "new")
            at++;
        var shift = text[at].Text switch
        {
            "this" or "current" or "the" or "that" or "same" or "my" or "our" => 0,
            "next" or "following" or "coming" or "upcoming" or "new" => 1,
            "last" or "previous" or "past" => -1,
            _ => (int?)null,
        };
        if (shift is not { } periods)
            return null;
        if (text.Says(at, "new", "year") && text[at - 1].Text is "by" or "before" or "until" or "and")
            return new NamedDays(at + 2, DaySpan.Of(CalendarDays.Made(text.Today.Year + 1, 1, 1)));
        if (text[at].Text is "new"
            && (text[at - 1].Text is not "the" || text.Unit(at + 1) is not (DateUnit.Month or DateUnit.Quarter or DateUnit.Year)))
            return null;
        if (text[at].Text is "new" && text.Unit(at + 1) is DateUnit.Year && text[at + 1].Text is "year")
            return new NamedDays(at + 2, DaySpan.Month(text.Today.Year + 1, 1), DateTraits.NamedPeriod);   // few mean all of it
        var unitAt = text[at + 1].Text is "working" or "work" or "calendar" or "fiscal" or "financial" ? at + 2 : at + 1;
        if (text.Month(unitAt) is { } month && text[at].Text is not ("the" or "that" or "my" or "our" or "same"))
            return NamedMonth(text, unitAt, month, periods, text[at].Text);
        if (text.Unit(unitAt) is not { } unit || text[unitAt].Glue != ' ' || text[unitAt].Text[^1] == 's')
            return null;   // "in the coming weeks" says not in which
        if (text[at].Text is "last" && text[unitAt + 1].Text is "of")
            return null;   // "the last day of the fair"
        if (unit is DateUnit.Month && text[unitAt + 1].Text is "of" && text.Month(unitAt + 2) is not null)
            return NamedDates.Read(text, unitAt + 2);
        if (unit is DateUnit.Weekend && text[at].Text is "the" or "that" && text[unitAt + 1].Text is not ("of" or "after" or "before"))
            return new NamedDays(unitAt + 1, PeriodDays.Relative(text.Today, unit, 0), PeriodDays.Traits(unit));
        if (text[at].Text is "the" or "that" or "same" or "my" or "our")
            return unit is DateUnit.Hour or DateUnit.Day or DateUnit.Week or DateUnit.Fortnight or DateUnit.Month or DateUnit.Quarter or DateUnit.Year
                && !(unit is DateUnit.Week && text[unitAt + 1].Text is "of" or "after" or "before")
                ? new NamedDays(unitAt + 1, PeriodDays.Relative(text.Today, unit, 0), DateTraits.Loose | PeriodDays.Traits(unit)) : null;
        if (text[at].Text is "new")
            return new NamedDays(unitAt + 1, PeriodDays.Relative(text.Today, unit, periods), DateTraits.Loose);
        if (text[unitAt - 1].Text is "working" or "work" && unit is DateUnit.Week)
            unit = DateUnit.WorkWeek;
        if (text[at].Text is "coming" or "upcoming" && unit is DateUnit.Weekend or DateUnit.Week)
            periods = text[at].Text is "coming" && unit is DateUnit.Weekend ? 0 : 1;
        var named = new NamedDays(unitAt + 1, PeriodDays.Relative(text.Today, unit, periods), PeriodDays.Traits(unit));
        return unit is DateUnit.Week ? Weeks.OnWeekday(text, named) : named;
    }

    private static NamedDays? NamedMonth(DateText text, int at, int month, int shift, string lead)
    {
        if (NamedDates.Read(text, at) is { Parts: { } parts } date && (parts.Day is not null || parts.Year is not null))
            return date;
        if (text[at].Text is "may" or "march" && !text[at].IsCapital && lead is "this")
            return null;
        var year = text.Today.Year + (shift > 0 && month <= text.Today.Month ? 1 : shift < 0 && month >= text.Today.Month ? -1 : 0);
        return new NamedDays(at + 1, DaySpan.Month(year, month), DateTraits.None, new DateParts(year, month, null));
    }
}
