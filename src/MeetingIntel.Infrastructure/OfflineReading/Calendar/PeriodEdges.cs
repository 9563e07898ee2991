namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads the edges of periods: the end of the month, mid-November, early next week, month's end, EOW and its kin.</summary>
internal static class PeriodEdges
{
    /// <summary>The part of a period that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (Abbreviated(text, at) is { } abbreviated)
            return abbreviated;
        if (text.Unit(at) is { } ending && ending >= DateUnit.Week && text[at + 1].Text == "end" && text[at + 1].Glue is ' ' or '-')
            return new NamedDays(
                at + 2, PeriodDays.Relative(text.Today, ending, 0), PeriodDays.Traits(ending) | DateTraits.Part | DateTraits.End);

        var from = text[at].Text is "the" ? at + 1 : at;
        var edge = text[from].Text;
        int next;
        if (edge is "end" or "close" or "start" or "beginning" or "middle" or "rest" or "remainder" && text[from + 1].Text == "of")
            next = from + 2;
        else if (edge is "mid" or "early" or "late" or "earlier" or "later")
            next = text[from + 1].Text is "in" ? from + 2 : from + 1;
        else if (edge is "end" && text[from + 1].Text is "this" or "next")
            next = from + 1;
        else
            return null;

        if (text.Unit(text[next].Text is "the" ? next + 1 : next) is DateUnit.Day && edge is "end" or "close")
            return EndOfDay(text, text[next].Text is "the" ? next + 2 : next + 1);
        if (text[next].Text is "business" or "play" && edge is "end" or "close")
            return EndOfDay(text, next + 1);
        if (edge is "close" || !text.HoldsMore || Edged(text.Inner(), next) is not { Days: { First: { } first, Last: { } last } } whole)
            return null;
        var traits = (whole.Traits & (DateTraits.Week | DateTraits.NamedPeriod)) | DateTraits.Part;
        return new NamedDays(
            whole.End, Part(edge, first, last, text.Today), edge is "end" or "rest" or "remainder" ? traits | DateTraits.End : traits);
    }

    /// <summary>What has an edge: "the month", "June", "2027", "Sunday", "Q4".</summary>
    private static NamedDays? Edged(DateText text, int at)
    {
        if (text.Unit(at) is { } bare && bare >= DateUnit.Week)
            return new NamedDays(at + 1, PeriodDays.Relative(text.Today, bare, 0), PeriodDays.Traits(bare));
        if (text[at].Text is "the" && text.Unit(at + 1) is { } unit && unit >= DateUnit.Weekend
            && !(unit is DateUnit.Week && text[at + 2].Text is "of"))
            return new NamedDays(at + 2, PeriodDays.Relative(text.Today, unit, 0), PeriodDays.Traits(unit));
        return DatePoints.Read(text, at) is { } named && (named.Parts is not { Day: not null }) ? named : null;
    }

    /// <summary>A week ends on its last day; of a longer period the first or last half or the middle third is meant.</summary>
    private static DaySpan Part(string edge, DateOnly first, DateOnly last, DateOnly today)
    {
        var days = last.DayNumber - first.DayNumber;
        var isMonth = days is > 26 and < 32;
        var middle = CalendarDays.Plus(first, isMonth ? 14 : days / 2);
        return edge switch
        {
            "earlier" when first <= today && today <= last =>
                new DaySpan(first, isMonth ? middle : CalendarDays.Plus(today, days == 0 ? 0 : -1)),
            "start" or "beginning" => new DaySpan(first, days < 7 ? first : CalendarDays.Plus(first, isMonth ? 9 : days / 3)),
            "early" or "earlier" => new DaySpan(first, days < 7 ? CalendarDays.Plus(first, days) : middle),
            "mid" or "middle" when days < 7 => DaySpan.Of(CalendarDays.Plus(first, Math.Min(days, 2))),
            "mid" or "middle" =>
                new DaySpan(CalendarDays.Plus(first, isMonth ? 9 : days / 3), CalendarDays.Plus(first, isMonth ? 19 : days * 2 / 3)),
            _ => new DaySpan(days == 0 ? first : middle, last),
        };
    }

    /// <summary>"end of day Friday" is Friday, "end of day" is today.</summary>
    private static NamedDays EndOfDay(DateText text, int at)
    {
        var next = text[at].Text is "on" or "this" ? at + 1 : at;
        return text.HoldsMore && text.Unit(next) is null && DatePoints.Read(text.Inner(), next) is { } day
            ? day with { Traits = day.Traits & DateTraits.BareWeekday } : new NamedDays(at, DaySpan.Of(text.Today));
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
            return EndOfDay(text, at + 1);
        var unitAt = text[at].Text is "the" ? at + 1 : at;
        var toDate = text[at].Text is "ytd" ? at + 1
            : text.Unit(unitAt) is >= DateUnit.Month && text.Says(unitAt + 1, "to", "date") ? unitAt + 3 : 0;
        if (toDate == 0)
            return null;
        var running = PeriodDays.Relative(text.Today, text.Unit(unitAt) ?? DateUnit.Year, 0);
        return new NamedDays(toDate, new DaySpan(running.First, CalendarDays.Plus(text.Today, -1)));
    }
}
