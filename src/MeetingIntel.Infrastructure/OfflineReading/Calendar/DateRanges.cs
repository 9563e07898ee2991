namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads days between two dates: from Monday to Wednesday, March 3rd - 7th, between 3 and 12 of September, Thursday or Friday.</summary>
internal static class DateRanges
{
    /// <summary>The days that begin at a token.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="date">The date that begins there; null when none does.</param>
    public static DateRange? Read(DateText text, int at, NamedDays? date)
    {
        var lead = text[at].Text is "from" or "between" ? text[at].Text : "";
        var from = lead.Length > 0 ? at + 1 : at;
        var first = lead.Length > 0 ? DatePoints.Read(text, from) : date;
        if (first is { } start && Tied(text, start, start.End, lead) is { } range)
            return range;
        if (first is { } timed && Clocks.After(text, timed.End, out _) is var after && after > timed.End && Tied(text, timed, after, lead) is { } hours)
            return hours;
        // "4-23 in next month" is the 4th to the 23rd, "between 3 and 12 of Sept" the 3rd to the 12th
        return Numerals.DayOfMonth(text, from) is var (day, end, _) && day > 0 && Link(text, end, lead) is { } link && Numbered(text, link) is { } last
            && last.Days.First is { } known && CalendarDays.Made(known.Year, known.Month, day) is { } begin
            && begin <= known && (lead.Length > 0 || text[end].Text is not ("and" or "or"))
            ? new DateRange(last with { Days = new DaySpan(begin, last.Days.Last), Parts = null }, known) : null;
    }

    private static DateRange? Tied(DateText text, NamedDays first, int at, string lead) =>
        Link(text, at, lead) is { } next ? Second(text, first, next, text[at].Text is "and" or "or" && lead != "between") : null;

    /// <summary>Where the second date begins after what ties it to the first; null when nothing does.</summary>
    private static int? Link(DateText text, int at, string lead)
    {
        if (text[at].Text is "to" or "through" or "thru" or "until" or "till" or "til"
            || (text[at].Text is "and" or "or" && (lead is "between" || text[at].Glue == ' ')))
            return text[at + 1].Text is "until" or "till" ? at + 2 : at + 1;
        return text[at].Glue is '~' or '-' ? at : null;
    }

    private static DateRange? Second(DateText text, NamedDays first, int at, bool isList)
    {
        if (first.Days.First is not { } from || Later(text, first, from, at) is not { Days: { First: { } begin, Last: { } end } } last)
            return null;
        if (isList)
            return end >= from && IsSameKind(first, last) ? new DateRange(new NamedDays(last.End, new DaySpan(from, end)), null) : null;
        if (first.Parts is { Year: null, Month: { } month } spoken && last.Parts is { Year: { } year })
            from = (spoken with { Year = month > end.Month ? year - 1 : year }).From(text.Today).First ?? from;   // "from May to October 2027"
        else if (end < from && end < text.Today)
            return null;
        // who names an hour of the last day, or the end of a period, counts it in
        var after = Clocks.After(text, last.End, out _);
        var isCounted = after > last.End || last.Is(DateTraits.End);
        // a range whose start lies behind its end is running: "from May to September", said in September
        return new DateRange(new NamedDays(after, new DaySpan(from <= begin ? from : null, end)), isCounted ? null : begin);
    }

    /// <summary>The second date, seen from the first where only that makes it later: "from next Monday to Friday", "from November to March".</summary>
    private static NamedDays? Later(DateText text, NamedDays first, DateOnly from, int at)
    {
        var parts = first.Parts;
        if (Numerals.DayOfMonth(text, text[at].Text == "the" ? at + 1 : at) is var (day, dayEnd, _)
            && parts is { Month: { } month, Day: not null } && IsDay(text, dayEnd))
        {   // "April 9th through 17th"
            var same = new DateParts(parts.Value.Year ?? from.Year, month, day);
            var days = same.From(text.Today);
            return new NamedDays(dayEnd, days.Last < from ? DaySpan.Of(CalendarDays.NextDayOfMonth(from, day)) : days, DateTraits.None, same);
        }

        if (DatePoints.Read(text, at) is not { } last)
            return null;
        return (last.Parts is { Year: null } && parts is { Year: not null }) || (last.Days.Last < from && last.Is(DateTraits.BareWeekday))
            ? DatePoints.Read(text.On(from), at) : last;
    }

    /// <summary>"November 5 and 6": nothing that makes the number count something follows.</summary>
    private static bool IsDay(DateText text, int end) =>
        text.Unit(end) is null && text.Month(end) is null && text[end].Text is not ("of" or "am" or "pm") && text[end].Glue is ' ' or ',' or '~';

    /// <summary>"Thursday or Friday", "today and tomorrow", "November 5 and 6"; not "Monday and next quarter".</summary>
    private static bool IsSameKind(NamedDays first, NamedDays last) =>
        first.Days.First == first.Days.Last && last.Days.First == last.Days.Last && first.Is(DateTraits.Loose) == last.Is(DateTraits.Loose);

    /// <summary>A day of a month that is named with it: "12 of Sept", "23 in next month".</summary>
    private static NamedDays? Numbered(DateText text, int at)
    {
        if (NamedDates.Read(text, at) is { Parts: { Day: not null, Month: not null } } date && text.Month(at) is null)
            return date;
        return Numerals.DayOfMonth(text, at) is var (day, end, _) && text[end].Text is "in" or "of"
            && DatePoints.Read(text, end + 1) is { Days: { First: { } first, Last: { } last } } month
            && first.Day == 1 && last.Month == first.Month && last.Year == first.Year
            ? new NamedDays(month.End, DaySpan.Of(CalendarDays.Made(first.Year, first.Month, day))) : null;
    }
}
