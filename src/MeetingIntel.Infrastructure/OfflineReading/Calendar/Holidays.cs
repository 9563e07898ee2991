using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads the holidays that English speakers name, and the weekends that they lengthen.</summary>
internal static class Holidays
{
    private static readonly (string Name, Func<int, DateOnly?> Of)[] Named =
    [
        ("christmas eve", On(12, 24)), ("christmas day", On(12, 25)), ("christmas", On(12, 25)), ("xmas", On(12, 25)), ("boxing day", On(12, 26)),
        ("new years eve", On(12, 31)), ("new year eve", On(12, 31)), ("new years day", On(1, 1)), ("new year day", On(1, 1)), ("new years", On(1, 1)),
        ("halloween", On(10, 31)), ("valentine day", On(2, 14)), ("valentines day", On(2, 14)),
        ("saint patrick day", On(3, 17)), ("st patrick day", On(3, 17)), ("saint patrick", On(3, 17)),
        ("independence day", On(7, 4)), ("veterans day", On(11, 11)),
        ("labor day", Nth(9, DayOfWeek.Monday, 1)), ("labour day", Nth(9, DayOfWeek.Monday, 1)), ("memorial day", Nth(5, DayOfWeek.Monday, -1)),
        ("presidents day", Nth(2, DayOfWeek.Monday, 3)), ("mlk day", Nth(1, DayOfWeek.Monday, 3)), ("columbus day", Nth(10, DayOfWeek.Monday, 2)),
        ("thanksgiving day", Nth(11, DayOfWeek.Thursday, 4)), ("thanksgiving", Nth(11, DayOfWeek.Thursday, 4)),
        ("black friday", After(Nth(11, DayOfWeek.Thursday, 4), 1)), ("cyber monday", After(Nth(11, DayOfWeek.Thursday, 4), 4)),
        ("mothers day", Nth(5, DayOfWeek.Sunday, 2)), ("mother day", Nth(5, DayOfWeek.Sunday, 2)),
        ("fathers day", Nth(6, DayOfWeek.Sunday, 3)), ("father day", Nth(6, DayOfWeek.Sunday, 3)),
        ("good friday", After(Easter, -2)), ("easter sunday", Easter), ("easter monday", After(Easter, 1)), ("easter", Easter),
    ];

    private static readonly (string[] Words, Func<int, DateOnly?> Of)[] All = [.. Named.Select(h => (h.Name.Split(' '), h.Of))];

    private static readonly FrozenSet<string> Firsts = FrozenSet.ToFrozenSet(All.Select(h => h.Words[0]));

    /// <summary>Whether the name of a holiday may begin with the word.</summary>
    public static bool Begins(string lower) => lower is not ("new" or "good" or "black" or "mother" or "father") && Firsts.Contains(lower);

    /// <summary>The holiday that begins at a token, or the weekend of one.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        if (text.Unit(at) is DateUnit.Weekend && text[at + 1].Text is "of" or "after" or "before" && Day(text, at + 2) is var (holiday, last))
            return new NamedDays(last, WeekendOf(holiday));
        if (Day(text, at) is not var (day, after))
            return null;
        if (text.Unit(after) is not DateUnit.Weekend)
            return new NamedDays(after, DaySpan.Of(day));
        return Numerals.Year(text, after + 1) is var (year, end) && Day(text, at, year) is var (dated, _)
            ? new NamedDays(end, WeekendOf(dated)) : new NamedDays(after + 1, WeekendOf(day));
    }

    private static (DateOnly? Day, int End)? Day(DateText text, int at, int? given = null)
    {
        var shift = text[at].Text switch { "last" or "previous" or "past" => -1, "this" or "next" or "following" or "coming" => 1, _ => 0 };
        var from = shift == 0 ? at : at + 1;
        if (!Firsts.Contains(text[from].Text))
            return null;
        foreach (var (words, of) in All)
        {
            if (!text.Says(from, words))
                continue;
            var end = from + words.Length;
            if (Numerals.Year(text, end) is var (year, after))
                return (of(year), after);
            if (given is { } stated)
                return (of(stated), end);
            var next = of(text.Today.Year) is { } here && here >= text.Today ? here : of(text.Today.Year + 1);
            if (shift >= 0)
                return (next, end);
            return (of(text.Today.Year) is { } past && past < text.Today ? past : of(text.Today.Year - 1), end);
        }

        return null;
    }

    /// <summary>Saturday and Sunday with the holiday beside them and the days between.</summary>
    private static DaySpan WeekendOf(DateOnly? holiday)
    {
        if (holiday is not { } day)
            return default;
        var saturday = CalendarDays.InWeek(day, day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? -1 : 0, DayOfWeek.Saturday);
        var sunday = saturday is { } s ? CalendarDays.Plus(s, 1) : null;
        return new DaySpan(day < saturday ? day : saturday, day > sunday ? day : sunday);
    }

    private static Func<int, DateOnly?> On(int month, int day) => year => CalendarDays.Made(year, month, day);

    /// <summary>Such a weekday of a month, counted from its start, or from its end below 0.</summary>
    private static Func<int, DateOnly?> Nth(int month, DayOfWeek weekday, int count) => year =>
    {
        if (DaySpan.Month(year, month) is not { First: { } first, Last: { } last })
            return null;
        return count > 0
            ? CalendarDays.NextWeekday(first, weekday) is { } start ? CalendarDays.Plus(start, 7 * (count - 1)) : null
            : CalendarDays.Plus(last, 1) is { } next && CalendarDays.NextWeekday(next, weekday) is { } over ? CalendarDays.Plus(over, -7) : null;
    };

    private static Func<int, DateOnly?> After(Func<int, DateOnly?> day, int days) => year => day(year) is { } d ? CalendarDays.Plus(d, days) : null;

    /// <summary>Western Easter, by the anonymous Gregorian computus.</summary>
    private static DateOnly? Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return CalendarDays.Made(year, days / 31, (days % 31) + 1);
    }
}
