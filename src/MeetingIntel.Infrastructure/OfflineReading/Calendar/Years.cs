namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads years and what is longer: 2027, the year 2027, FY27, next year, the 1990s, the 21st century.</summary>
internal static class Years
{
    /// <summary>2027, the year 2027, CY27, FY27.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (text[at].Text is "cy" or "fy"
            && text[at + 1] is { Kind: DateTokenKind.Number, Digits: 2 or 4, Glue: '+' or ' ', Value: var value } number)
            return OfYear(at + 2, number.Digits == 2 ? value + 2000 : value);
        if ((text[at].Text == "the" || text.Unit(at) is DateUnit.Year) && At(text, at) is var (named, after)
            && text[after - 1].Kind is DateTokenKind.Number)
            return OfYear(after, named);
        if (Numerals.Year(text, at) is not var (year, end) || (text[at] is { Digits: 0 } && end < at + 3))
            return null;
        var isFirst = text[at].Glue is ' ' or ',' or '~' || (text[at].Glue is '-' && text[at - 1].Digits == 4);   // "2027-2028"
        return isFirst && (text[end].Glue is ' ' or ',' or '~' || text[end] is { Glue: '-', Digits: 4 }) ? OfYear(end, year) : null;

        static NamedDays OfYear(int end, int year) =>
            new(end, DaySpan.Months(year, 1, 12), DateTraits.NamedPeriod, new DateParts(year, null, null));
    }

    /// <summary>1990s, the 90s; the 21st century.</summary>
    public static NamedDays? Decade(DateText text, int at)
    {
        if (text[at] is { Kind: DateTokenKind.Ordinal, Value: var century } && text.Unit(at + 1) is DateUnit.Century)
            return new NamedDays(at + 2, DaySpan.Months((100 * century) - 100, 1, 1200), DateTraits.NamedPeriod);
        if (text[at] is not { Kind: DateTokenKind.Number, Digits: 2 or 4, Value: var value } token
            || value % 10 != 0 || text[at + 1].Text != "s")
            return null;
        var year = token.Digits == 4 ? value : value + (value >= 30 ? 1900 : 2000);
        return new NamedDays(at + 2, DaySpan.Months(Math.Max(1, year), 1, 120), DateTraits.NamedPeriod);
    }

    /// <summary>A year that is told by its number, or as this, next or last year.</summary>
    public static (int Year, int End)? At(DateText text, int at)
    {
        if (Numerals.Year(text, at) is { } year)
            return year;
        var from = text[at].Text is "the" ? at + 1 : at;
        if (text.Unit(from) is DateUnit.Year && Numerals.Year(text, text[from + 1].Text is "of" ? from + 2 : from + 1) is { } numbered)
            return numbered;
        return text.Unit(from + 1) is DateUnit.Year
            ? text[from].Text switch
            {
                "this" or "current" => (text.Today.Year, from + 2),
                "next" or "following" or "coming" => (text.Today.Year + 1, from + 2),
                "last" or "previous" or "past" => (text.Today.Year - 1, from + 2),
                _ => null,
            }
            : null;
    }
}
