namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads dates in words: March 3rd, 3 March 2027, the fifteenth of August, the 15th, the 3rd of next month, April of 87.</summary>
internal static class NamedDates
{
    /// <summary>An ordinal in words up to this one counts other things too often: "the second one".</summary>
    private const int LastCommonOrdinal = 12;

    /// <summary>The date that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at) => MonthFirst(text, at) ?? DayFirst(text, at) ?? YearFirst(text, at);

    private static NamedDays? MonthFirst(DateText text, int at)
    {
        if (text.Month(at) is not { } month)
            return null;
        var dayAt = text[at + 1].Text == "the" ? at + 2 : at + 1;
        if (text[dayAt].Glue is ' ' or ',' or '+' or '.' && Numerals.Year(text, dayAt) is null
            && Numerals.DayOfMonth(text, dayAt) is var (day, end, isOrdinal) && (isOrdinal || !IsMeasured(text, end)))
            return Dated(text, WithYear(text, end, new DateParts(null, month, day), out end), end);
        if (!IsName(text, at))
            return null;
        return Dated(text, WithYear(text, at + 1, new DateParts(null, month, null), out end), end);
    }

    private static NamedDays? DayFirst(DateText text, int at)
    {
        var from = text[at].Text == "the" ? at + 1 : at;
        if (text[at].Glue is not (' ' or ',' or '~' or '-') || Numerals.DayOfMonth(text, from) is not var (day, end, isOrdinal))
            return null;
        var next = text[end].Text is "day" ? end + 1 : end;
        var ofAt = text[next].Text == "of" ? next + 1 : next;
        if (text.Month(ofAt) is { } month && (ofAt > next || text[ofAt].Glue is ' ') && (isOrdinal || ofAt > next || IsName(text, ofAt)))
            return Dated(text, WithYear(text, ofAt + 1, new DateParts(null, month, day), out end), end);
        if (text[at].Glue is '-')
            return null;
        if (!isOrdinal && !(from > at && text[from].Digits > 0 && text[at - 1].Text is "on" or "by" or "before" or "until" && IsClosed(text, end)))
            return null;
        if (OfMonth(text, next, day) is { } named)
            return named;

        var isWritten = text[from].Digits > 0;
        if (from == at && !isWritten && text.Weekday(at - 1) is null)
            return null;
        if (!isWritten && day <= LastCommonOrdinal && !IsClosed(text, end))
            return null;
        if (text.Unit(end) is not null)
            return null;   // "the 3rd week"
        if (text[at - 1].Text is "in" || (from == at && text[end].Glue is '-'))
            return null;
        // "the 15th" is a day, "3rd party" and "the 15th release" are not unless a preposition says so
        var parts = new DateParts(null, null, day);
        return new NamedDays(end, parts.From(text.Today), isWritten && from > at && IsClosed(text, end) ? DateTraits.None : DateTraits.Loose, parts);
    }

    /// <summary>"2027 April".</summary>
    private static NamedDays? YearFirst(DateText text, int at) =>
        text[at] is { Digits: 4 } && Numerals.Year(text, at) is var (year, next)
            && text.Month(next) is { } month && text[next].Glue == ' ' && text[at].Glue is ' ' or ','
            ? Dated(text, new DateParts(year, month, null), next + 1) : null;

    /// <summary>"of the month", "of next month", "this month".</summary>
    private static NamedDays? OfMonth(DateText text, int at, int day)
    {
        var lead = text[at].Text == "of" ? at + 1 : at;
        var months = text[lead].Text switch
        {
            "this" => 0,
            "the" when lead > at => 0,
            "next" or "following" => 1,
            "last" => -1,
            _ => (int?)null,
        };
        if (months is not { } shift || text.Unit(lead + 1) is not DateUnit.Month || CalendarDays.PlusMonths(text.Today, shift) is not { } month)
            return null;
        var isOpen = text[lead].Text == "the";
        return new NamedDays(lead + 2, DaySpan.Of(isOpen ? CalendarDays.NextDayOfMonth(text.Today, day) : CalendarDays.Made(month.Year, month.Month, day)));
    }

    /// <summary>The parts with the year that may follow: "2027", ", 2027", "of 2027", "in 2027", "of 87".</summary>
    private static DateParts WithYear(DateText text, int at, DateParts parts, out int end)
    {
        var from = text[at].Text is "of" or "in" ? at + 1 : at;
        if (Numerals.Year(text, from) is var (year, after))
            (parts, end) = (parts with { Year = year }, after);
        else if (text[at].Text is "of" && text[from] is { Digits: 2, Kind: DateTokenKind.Number } century)
            (parts, end) = (parts with { Year = century.Value + (century.Value > 40 ? 1900 : 2000) }, from + 1);
        else if (parts.Day is not null && text[from] is { Kind: DateTokenKind.Number, Digits: 0 }
            && Numerals.Year(text, from, isShort: true) is var (spoken, last) && IsClosed(text, last))
            (parts, end) = (parts with { Year = spoken }, last);
        else
            end = at;
        return parts;
    }

    private static NamedDays Dated(DateText text, DateParts parts, int end) =>
        new(end, parts.From(text.Today), parts.Traits, parts);

    /// <summary>"may" and "march" are a month only with a capital or between words that say so.</summary>
    private static bool IsName(DateText text, int at) =>
        text[at].Text is not ("may" or "march" or "mar" or "sun" or "sat" or "dec" or "jan") || text[at].IsCapital
        || text[at - 1].Text is "in" or "by" or "of" or "from" or "until" or "to" or "late" or "early" or "mid" or "next" or "last"
        || (text[at - 1].Text is "this" && text[at].Text is not ("may" or "march"))   // "this may help"
        || Numerals.Year(text, at + 1) is not null;

    /// <summary>"in March 3 people": the number counts something. A clock and a mark do not.</summary>
    private static bool IsMeasured(DateText text, int end) => text[end].Glue is ' ' && text.Unit(end) is >= DateUnit.Day;

    private static bool IsClosed(DateText text, int end) =>
        end >= text.Count || text[end] is not { Glue: ' ' } or { Kind: DateTokenKind.Number }
            || text[end].Text is "to" or "through" or "and" or "or" or "at" or "from" or "between" or "of" or "until" or "till";
}
