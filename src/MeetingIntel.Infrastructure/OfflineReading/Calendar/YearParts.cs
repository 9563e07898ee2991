namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads quarters and halves: Q4 2027, H1, the first quarter of next year, 2027's first quarter.</summary>
internal static class YearParts
{
    /// <summary>Q4, Q4 2027, 2027 Q4, Q1 of next year; H1 likewise.</summary>
    public static NamedDays? Short(DateText text, int at)
    {
        var from = at;
        int? year = null;
        if (Numerals.Year(text, at) is var (given, after) && text[at].Digits == 4)
            (year, from) = (given, after);
        if (text[from].Text is not ("q" or "h")
            || text[from + 1] is not { Kind: DateTokenKind.Number, Glue: '+' or ' ', Digits: <= 1, Value: >= 1 and <= 4 and var number } count
            || (count.Glue == ' ' && text[from].Text == "h"))
            return null;
        var unit = text[from].Text == "q" ? DateUnit.Quarter : DateUnit.Half;
        if (unit is DateUnit.Half && number > 2)
            return null;
        return year is { } known ? new NamedDays(from + 2, PeriodDays.Nth(known, unit, number), DateTraits.Loose)
            : OfYear(text, from + 2, unit, number);
    }

    /// <summary>"next year's first quarter", "2027's first quarter".</summary>
    public static NamedDays? Counted(DateText text, int at) =>
        Years.At(text, at) is var (year, end) && text[end].Kind is DateTokenKind.Ordinal
            && text.Unit(end + 1) is DateUnit.Quarter && text[end].Value <= 4
            ? new NamedDays(end + 2, PeriodDays.Nth(year, DateUnit.Quarter, text[end].Value), DateTraits.Loose) : null;

    /// <summary>The nth quarter or half: of the year that follows, else the one that is not over.</summary>
    public static NamedDays? OfYear(DateText text, int at, DateUnit unit, int number)
    {
        if (number > 12 / PeriodDays.MonthsOf(unit))
            return null;
        var next = text[at].Text is "of" or "in" ? at + 1 : at;
        if (Years.At(text, next) is var (year, end))
            return new NamedDays(end, PeriodDays.Nth(year, unit, number), DateTraits.Loose);
        if (text[next].Text == "the" && text.Unit(next + 1) is DateUnit.Year)
            at = next + 2;
        var days = PeriodDays.Nth(text.Today.Year, unit, number);
        return new NamedDays(at, days.Last < text.Today ? PeriodDays.Nth(text.Today.Year + 1, unit, number) : days, DateTraits.Loose);
    }
}
