namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads counted parts of a period: the first week of June, the last 3 weeks of this year, the third Monday of April.</summary>
internal static class PeriodParts
{
    /// <summary>The part that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        var isLast = text[from].Text is "last" or "final";
        var ordinal = isLast ? 1 : text[from] is { Kind: DateTokenKind.Ordinal, Value: var value } ? value : 0;
        if (ordinal is 0 or > 53)
            return null;
        var (count, unitAt) = ordinal == 1 && Numerals.Count(text, from + 1) is var (many, after) ? (many, after) : (1, from + 1);
        var isWorking = text[unitAt].Text is "working" or "business" && text.Unit(unitAt + 1) is DateUnit.Day;
        unitAt += isWorking ? 1 : 0;
        var unit = text.Unit(unitAt)
            ?? (text[unitAt].Text is "half" ? DateUnit.Half : text.Weekday(unitAt) is not null ? DateUnit.Day : null);
        if (unit is not { } part || part < DateUnit.Day)
            return null;
        // "the first Monday, 1 pm, of next month"
        var ofAt = text.Weekday(unitAt) is null ? unitAt + 1 : Clocks.After(text, unitAt + 1, out _);
        if (text[ofAt].Text is not ("of" or "in") || (part >= DateUnit.Quarter && text.Says(ofAt + 1, "the", "year")) || !text.HoldsMore
            || Whole(text.Inner(), ofAt + 1) is not { } whole)
            return part is DateUnit.Quarter or DateUnit.Half && !isLast ? YearParts.OfYear(text, unitAt + 1, part, ordinal) : null;
        if (whole.Days is not { First: { } first, Last: { } last })
            return new NamedDays(whole.End, default);
        if (text.Weekday(unitAt) is { } weekday)
            return new NamedDays(whole.End, DaySpan.Of(PeriodDays.WeekdayOf(first, last, weekday, isLast ? 0 : ordinal)));
        var days = part switch
        {
            DateUnit.Week or DateUnit.WorkWeek => PeriodDays.WeeksOf(first, last, isLast, ordinal, count),
            DateUnit.Weekend => PeriodDays.WeekdayOf(first, last, DayOfWeek.Saturday, isLast ? 0 : ordinal) is { } saturday
                ? new DaySpan(saturday, CalendarDays.Plus(saturday, 1)) : default,
            DateUnit.Day when isWorking => WorkingDays(first, last, isLast, ordinal, count),
            DateUnit.Day when isLast => new DaySpan(CalendarDays.Plus(last, 1 - count), last),
            DateUnit.Day => new DaySpan(CalendarDays.Plus(first, ordinal - 1), CalendarDays.Plus(first, ordinal + count - 2)),
            _ when isLast => PeriodDays.Backward(last, PeriodDays.MonthsOf(part) * count),
            _ => PeriodDays.Forward(first, PeriodDays.MonthsOf(part), ordinal, count),
        };
        var named = new NamedDays(whole.End, days, part is DateUnit.Week ? DateTraits.Week : DateTraits.None);
        return part is DateUnit.Week ? Weeks.OnWeekday(text, named) : named;
    }

    private static DaySpan WorkingDays(DateOnly first, DateOnly last, bool isLast, int ordinal, int count) =>
        isLast ? new DaySpan(CalendarDays.Plus(last, 1) is { } after ? CalendarDays.PlusWorkingDays(after, -count) : null,
                CalendarDays.Plus(last, 1) is { } next ? CalendarDays.PlusWorkingDays(next, -1) : null)
            : CalendarDays.Plus(first, -1) is { } before
                ? new DaySpan(CalendarDays.PlusWorkingDays(before, ordinal), CalendarDays.PlusWorkingDays(before, ordinal + count - 1)) : default;

    /// <summary>A month or year that has parts.</summary>
    public static NamedDays? Whole(DateText text, int at)
    {
        if (text.Month(at) is not null)
            return NamedDates.Read(text, at) is { Parts: { Day: null } } month ? month : null;
        if (Years.At(text, at) is var (year, end))
            return new NamedDays(end, DaySpan.Months(year, 1, 12));
        return YearParts.Short(text, at) ?? Periods.Led(text, at);
    }
}
