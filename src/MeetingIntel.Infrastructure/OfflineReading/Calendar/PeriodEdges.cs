namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads the edges of periods: the end of the month, mid-November, early next week, the tail end of Q4, midweek, month's end, EOW and its kin.
/// </summary>
internal static class PeriodEdges
{
    /// <summary>The part of a period that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if ((Abbreviated(text, at) ?? Over(text, at)) is { } whole)
            return whole;
        var endingAt = text[at].Text is "fiscal" or "calendar" or "financial" ? at + 1 : at;
        if (text.Unit(endingAt) is { } ending && ending >= DateUnit.Week && text[endingAt + 1] is { Text: "end" or "close", Glue: ' ' or '-' })
            return new NamedDays(
                endingAt + 2, PeriodDays.Relative(text.Today, ending, 0), PeriodDays.Traits(ending) | DateTraits.Part | DateTraits.End);
        if (EdgeOf(text, at) is not var (edge, next))
            return null;
        if (edge is "end" or "close" && DayEnds.Of(text, next) is { } day)
            return day;
        if (!text.HoldsMore || Edged(text.Inner(), next) is not { } edged || Part(edge, edged, text.Today) is not { } part)
            return null;
        // "by midweek", said on a Friday, is in the next week
        var isAhead = text[at - 1].Text is "by" or "before" or "until" && text[next].Text is not ("this" or "last");
        return isAhead && Due(part) < text.Today && edged.Days.Last is { } over && CalendarDays.Plus(over, 1) is { } after
            && Edged(text.Inner().On(after), next) is { } coming && coming.Days.First > text.Today ? Part(edge, coming, text.Today) : part;
    }

    /// <summary>The edge that is named, in one word for all of its names, and where that begins which has it.</summary>
    private static (string Edge, int Next)? EdgeOf(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        if (text[from].Text is "very" or "tail" or "back" or "far" && text[from + 1].Text is "end" or "start" or "beginning")
            from++;
        var isOf = text[from + 1].Text is "of";
        var isPointed = isOf || text[from + 1].Text is "this" or "next";
        var inner = text[from + 1].Text is "in" ? from + 2 : from + 1;
        return text[from].Text switch
        {
            "end" when isPointed => ("end", isOf ? from + 2 : from + 1),
            "start" or "beginning" when isPointed => ("start", isOf ? from + 2 : from + 1),
            "middle" when isPointed => ("mid", isOf ? from + 2 : from + 1),
            "first" when text[from + 1].Text is "thing" => ("first", text[from + 2].Text is "in" ? from + 3 : from + 2),
            "top" when isOf => ("start", from + 2),
            "close" or "turn" when isOf => (text[from].Text, from + 2),
            "rest" or "remainder" when isOf => ("rest", from + 2),
            "mid" or "early" or "late" or "earlier" or "later" => (text[from].Text, inner),
            "midweek" or "midmonth" or "midyear" => ("mid", from),
            _ => null,
        };
    }

    /// <summary>What has an edge: "the month", "June", "2027", "Sunday", "Q4".</summary>
    private static NamedDays? Edged(DateText text, int at)
    {
        var joined = text[at].Text switch
        {
            "midweek" => DateUnit.Week,
            "midmonth" => DateUnit.Month,
            "midyear" => DateUnit.Year,
            _ => (DateUnit?)null,
        };
        if (joined is not null && text.HoldsMore && Periods.Read(text.Inner(), text[at + 1].Text is "of" ? at + 2 : at + 1) is { } told
            && told.Is(DateTraits.Week) == joined is DateUnit.Week)
            return told;   // "midweek next week"
        if (Weeks.Read(text, at) is { } numbered)
            return numbered;   // "the end of week 48"
        if ((joined ?? text.Unit(at)) is { } bare && bare >= DateUnit.Week)
            return new NamedDays(at + 1, PeriodDays.Relative(text.Today, bare, 0), PeriodDays.Traits(bare));
        if (text[at].Text is "the" && text.Unit(at + 1) is { } unit && unit >= DateUnit.Weekend
            && !(unit is DateUnit.Week && text[at + 2].Text is "of"))
            return new NamedDays(at + 2, PeriodDays.Relative(text.Today, unit, 0), PeriodDays.Traits(unit));
        return DatePoints.Read(text, at) is { } named && (named.Parts is not { Day: not null }) ? named : null;
    }

    private static NamedDays? Part(string edge, NamedDays whole, DateOnly today)
    {
        if (whole.Days is not { First: { } first, Last: { } last } || (edge is "turn" && last.DayNumber - first.DayNumber < 27)
            || (edge is "first" && first == last))
            return null;
        var kind = edge switch
        {
            "end" or "close" or "turn" or "rest" => DateTraits.End,
            "start" or "first" => DateTraits.Start,
            "mid" => DateTraits.Middle,
            _ => DateTraits.None,
        };
        return new NamedDays(
            whole.End, Days(edge, first, last, today), (whole.Traits & (DateTraits.Week | DateTraits.NamedPeriod)) | DateTraits.Part | kind);
    }

    /// <summary>
    /// A week ends on its last day and is early until Tuesday, a year until March, a quarter or a season in its first month; of other periods
    /// the first or last half or the middle third is meant.
    /// </summary>
    private static DaySpan Days(string edge, DateOnly first, DateOnly last, DateOnly today)
    {
        var days = last.DayNumber - first.DayNumber;
        var isMonth = days is > 26 and < 32;
        var middle = CalendarDays.Plus(first, isMonth ? 14 : days / 2);
        return edge switch
        {
            "earlier" when first <= today && today <= last =>
                new DaySpan(first, isMonth ? middle : CalendarDays.Plus(today, days == 0 ? 0 : -1)),
            "first" => DaySpan.Of(first),   // "first thing next week"
            "start" or "early" or "earlier" when days > 80 =>
                new DaySpan(first, CalendarDays.EndOfMonth(first, edge is "start" || days < 100 ? 0 : 2)),
            "start" => new DaySpan(first, days < 7 ? first : CalendarDays.Plus(first, isMonth ? 9 : days / 3)),
            "early" or "earlier" => new DaySpan(first, days < 7 ? CalendarDays.Plus(first, Math.Min(days, 1)) : middle),
            "mid" when days < 7 => DaySpan.Of(CalendarDays.Plus(first, Math.Min(days, 2))),
            "mid" => new DaySpan(CalendarDays.Plus(first, isMonth ? 9 : days / 3), CalendarDays.Plus(first, isMonth ? 19 : days * 2 / 3)),
            _ => new DaySpan(days == 0 ? first : middle, last),
        };
    }

    private static DateOnly? Due(NamedDays part) =>
        part.Is(DateTraits.Start) ? part.Days.First : part.Is(DateTraits.Middle) ? part.Days.Middle : part.Days.Last;

    /// <summary>"before the month is out", "before the quarter ends": what is before its end.</summary>
    private static NamedDays? Over(DateText text, int at)
    {
        if (text[at - 1].Text is not "before" || !text.HoldsMore)
            return null;
        var whole = text[at].Text is "the" && text.Unit(at + 1) is DateUnit.Day
            ? new NamedDays(at + 2, DaySpan.Of(text.Today)) : Edged(text.Inner(), at);
        if (whole is not { } named)
            return null;
        var end = text[named.End].Text is "ends" or "closes" or "finishes" ? named.End + 1
            : text[named.End].Text is "is" && text[named.End + 1].Text is "out" or "over" or "up" or "through" or "done" ? named.End + 2 : 0;
        if (end > 0 && text[end].Text is "in" && text.Month(end + 1) is not null && NamedDates.Read(text, end + 1) is { Parts.Day: null } month)
            (end, named) = (month.End, month);   // "before the financial year ends in March"
        return end == 0 ? null
            : new NamedDays(end, named.Days, (named.Traits & (DateTraits.Week | DateTraits.NamedPeriod)) | DateTraits.Part | DateTraits.End);
    }

    private static NamedDays? Abbreviated(DateText text, int at)
    {
        var unit = text[at].Text switch
        {
            "eow" => DateUnit.Week,
            "eom" => DateUnit.Month,
            "eoq" => DateUnit.Quarter,
            "eoy" => DateUnit.Year,
            _ => (DateUnit?)null,
        };
        if (unit is { } known)
            return new NamedDays(
                at + 1, PeriodDays.Relative(text.Today, known, 0), PeriodDays.Traits(known) | DateTraits.Part | DateTraits.End);
        if (text[at].Text is "eod" or "cob")
            return DayEnds.After(text, at + 1);
        var unitAt = text[at].Text is "the" ? at + 1 : at;
        var toDate = text[at].Text is "ytd" ? at + 1
            : text.Unit(unitAt) is >= DateUnit.Month && text.Says(unitAt + 1, "to", "date") ? unitAt + 3 : 0;
        if (toDate == 0)
            return null;
        var running = PeriodDays.Relative(text.Today, text.Unit(unitAt) ?? DateUnit.Year, 0);
        return new NamedDays(toDate, new DaySpan(running.First, CalendarDays.Plus(text.Today, -1)));
    }
}
