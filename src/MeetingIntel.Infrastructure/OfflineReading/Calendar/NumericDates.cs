namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads dates that are written as one word: 2016-11-05, 5/12, 15/3/2027, 05-Aug-2016, Dec/2018, 20170302.</summary>
internal static class NumericDates
{
    /// <summary>The date that begins at a token; month before day unless that cannot be.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (text[at].Text is "this" or "next" or "the" && text[at + 1].Digits > 0)
            at++;
        return text[at].Glue == '+' ? null : Whole(text, at) ?? Three(text, at) ?? Two(text, at);
    }

    private static NamedDays? Whole(DateText text, int at) =>
        text[at] is { Kind: DateTokenKind.Number, Digits: 8, Value: var digits }
        && CalendarDays.Made(digits / 10000, digits / 100 % 100, digits % 100) is { } day
            ? new NamedDays(at + 1, DaySpan.Of(day)) : null;

    private static NamedDays? Three(DateText text, int at)
    {
        var glue = text[at + 1].Glue;
        if (glue is not ('-' or '/' or '.') || text[at + 2].Glue != glue)
            return null;
        var (a, b, c) = (text[at], text[at + 1], text[at + 2]);
        var parts = (a, b, c) switch
        {
            ({ Digits: 4 }, { Digits: > 0 }, { Digits: > 0 }) => new DateParts(a.Value, b.Value, c.Value),
            ({ Digits: > 0 }, { Digits: > 0 }, { Digits: 2 or 4 }) => DayAndMonth(a.Value, b.Value) with { Year = FullYear(c) },
            _ => Named(a, b, c),
        };
        return parts is { Day: { } day, Month: { } month, Year: { } year } && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new NamedDays(at + 3, DaySpan.Of(CalendarDays.Made(year, month, day)), DateTraits.None, parts) : null;
    }

    /// <summary>A month by its name, a year, and a day, in any order.</summary>
    private static DateParts Named(DateToken a, DateToken b, DateToken c)
    {
        var parts = default(DateParts);
        foreach (var token in (ReadOnlySpan<DateToken>)[a, b, c])
        {
            if (token.Kind == DateTokenKind.Month && parts.Month is null)
                parts = parts with { Month = token.Value };
            else if (token.Digits is 1 or 2 && parts.Day is null)
                parts = parts with { Day = token.Value };
            else if (token.Digits is 2 or 4 && parts.Year is null)
                parts = parts with { Year = FullYear(token) };
        }

        return parts;
    }

    private static NamedDays? Two(DateText text, int at)
    {
        var (a, b) = (text[at], text[at + 1]);
        if (b.Glue is not ('-' or '/' or '.'))
            return null;
        var parts = (a, b) switch
        {
            ({ Digits: 4 }, { Digits: 1 or 2, Value: <= 12 }) when b.Glue != '.' => new DateParts(a.Value, b.Value, null),
            ({ Digits: 1 or 2, Value: <= 12 }, { Digits: 4 }) when b.Glue != '.' => new DateParts(b.Value, a.Value, null),
            ({ Kind: DateTokenKind.Month }, { Digits: 4 }) => new DateParts(b.Value, a.Value, null),
            ({ Kind: DateTokenKind.Month }, { Digits: 1 or 2 }) => new DateParts(null, a.Value, b.Value),
            ({ Digits: 1 or 2 }, { Kind: DateTokenKind.Month }) => new DateParts(null, b.Value, a.Value),
            ({ Digits: 1 or 2 }, { Digits: 1 or 2 }) => DayAndMonth(a.Value, b.Value),
            _ => default,
        };
        if (parts.Month is not (>= 1 and <= 12) || parts.Day is < 1 or > 31 || parts.Year is < 1900 or > 2200)
            return null;
        var isBare = a.Digits is 1 or 2 && b.Digits is 1 or 2;
        var end = at + 2;
        if (parts is { Year: null } && text[end].Glue is ',' && Numerals.Year(text, end) is var (year, after))
            (parts, end) = (parts with { Year = year }, after);
        if (isBare && (IsFraction(text, end) || (a.Value, b.Value) is (24, 7)))
            return null;   // "in 1/2 hour", "on call 24/7"
        // 7-6 and 7.6 are a date only where the weekday says so, 3/15 where a preposition does
        if (isBare && b.Glue != '/' && !IsOnWeekday(text, at, parts))
            return null;
        return new NamedDays(end, parts.From(text.Today), parts.Traits | (isBare ? DateTraits.Loose : DateTraits.None), parts);
    }

    private static bool IsFraction(DateText text, int end) => text.Unit(end) is { } unit && unit is not (DateUnit.PartOfDay or DateUnit.Weekend);

    private static bool IsOnWeekday(DateText text, int at, DateParts parts) =>
        text.Weekday(at - 1) is { } weekday && text.IsApart(at)
        && CalendarDays.Made(text.Today.Year, parts.Month ?? 0, parts.Day ?? 0) is { } day
        && (day.DayOfWeek == weekday || parts.From(text.Today).First?.DayOfWeek == weekday);

    private static DateParts DayAndMonth(int first, int second) =>
        first > 12 ? new DateParts(null, second, first) : new DateParts(null, first, second);

    private static int FullYear(DateToken token) => token.Digits == 4 ? token.Value : 2000 + token.Value;
}
