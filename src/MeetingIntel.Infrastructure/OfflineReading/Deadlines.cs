using System.Globalization;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// Finds a deadline in a stretch of words and counts its day from the meeting's. A span of days counts to its last; "before the 15th"
/// and "by the 15th" are both the 15th; a start ("after Friday", "not before March") and a repetition ("every Monday") are none.
/// </summary>
internal static class Deadlines
{
    private static readonly PhraseList Leads = new(
        "by", "before", "on", "until", "till", "til", "for", "within", "in", "at", "due", "no later than", "not later than", "latest by",
        "by no later than", "due by", "due on", "sometime", "some time", "early", "later", "around", "over", "during", "by the latest",
        "ready by", "by around", "by like", "by about", "hopefully by", "by maybe");

    private static readonly PhraseList Refusals = new(
        "after", "since", "from", "starting", "as of", "not before", "not until", "last", "past", "every", "each", "other than");

    private static readonly PhraseList DayEnds = new("eod", "cob", "end of day", "end of the day", "end of business", "close of business",
        "close of play", "the end of the day");

    /// <summary>Words that make a weekday the name of something: "the Friday call".</summary>
    private static readonly PhraseList Bearers = new("meeting", "meetings", "call", "calls", "sync", "session", "sessions", "standup",
        "review", "release", "night", "deadline");

    /// <summary>The first deadline between two places of a sentence; null when there is none.</summary>
    public static Deadline? Find(Word[] words, int from, int to, DateOnly? meetingDay)
    {
        if (meetingDay is not { } day)
            return null;
        to = Math.Min(to, words.Length);
        for (var at = Math.Max(0, from); at < to; at++)
        {
            if (Core(words, at, to, day) is not { } core)
                continue;

            var end = Range(words, at, to, day, core, out var date);
            var start = at;
            while (start > from && LeadBefore(words, start, from) is > 0 and var length)
                start -= length;
            if (IsRefused(words, start, end > at + core.Length))
            {
                at = end - 1;
                continue;
            }

            return new Deadline(start, TimeOfDay(words, end, to), date);
        }

        return null;
    }

    private readonly record struct Span(int Length, DateOnly? Date);

    /// <summary>The last day of "Monday to Wednesday" or "Thursday or Friday".</summary>
    private static int Range(Word[] words, int at, int to, DateOnly day, Span core, out DateOnly? date)
    {
        date = core.Date;
        var end = at + core.Length;
        if (end + 1 >= to || words[end].Lower is not ("to" or "through" or "until" or "till" or "and" or "or"))
            return end;
        if (Core(words, end + 1, to, day) is not { Date: { } last } second || last < core.Date)
            return end;
        date = last;
        return end + 1 + second.Length;
    }

    private static int LeadBefore(Word[] words, int start, int from)
    {
        for (var length = 4; length >= 1; length--)
        {
            if (start - length >= from && Leads.At(words, start - length) == length && (length > 0 && words[start - 1].Mark == ' '))
                return length;
        }

        return start - 1 >= from && words[start - 1].Lower is "the" or "end" && words[start - 1].Mark == ' ' && start - 2 >= from
            && Leads.At(words, start - 2) == 1 ? 1 : 0;
    }

    private static bool IsRefused(Word[] words, int start, bool isRange)
    {
        for (var length = 2; length >= 1; length--)
        {
            if (start - length >= 0 && Refusals.At(words, start - length) == length)
                return !(isRange && words[start - 1].Lower is "from");
        }

        return start > 0 && words[start - 1].Lower == "not" && words[start].Lower is "before" or "until";
    }

    private static int TimeOfDay(Word[] words, int end, int to)
    {
        if (end < to && words[end].Lower is "morning" or "afternoon" or "evening" or "night" or "noon" or "lunchtime" or "midday")
            return end + 1;
        if (end + 1 < to && words[end].Lower is "at" or "by" or "around" && words[end + 1].Lower is { } clock
            && (char.IsDigit(clock[0]) || clock is "noon" or "midnight" or "lunch" or "lunchtime"))
            return end + 2 < to && words[end + 2].Lower is "am" or "pm" or "a.m" or "p.m" or "o'clock" ? end + 3 : end + 2;
        return end + 2 < to && words[end].Lower == "at" && words[end + 1].Lower == "the" && words[end + 2].Lower == "latest" ? end + 3
            : end;
    }

    private static Span? Core(Word[] words, int at, int to, DateOnly day) => at >= to ? null :
        DayNames(words, at, to, day) ?? Weekday(words, at, to, day) ?? EndOf(words, at, to, day) ?? ThisOrNext(words, at, to, day)
        ?? Counted(words, at, to, day) ?? MonthFirst(words, at, to, day) ?? DayFirst(words, at, to, day)
        ?? Digits(words, at, day, isLed: at > 0 && Leads.At(words, at - 1) == 1)
        ?? Clock(words, at, to, day);

    private static string Lower(Word[] words, int at, int to) => at < to && at >= 0 ? words[at].Lower : "";

    private static Span? DayNames(Word[] words, int at, int to, DateOnly day)
    {
        if (at >= to)
            return null;
        var ends = DayEnds.At(words, at);
        if (ends > 0 && at + ends <= to)
        {   // "end of day Friday"
            var next = Lower(words, at + ends, to) is "on" or "this" ? ends + 1 : ends;
            if ((Weekday(words, at + next, to, day) ?? DayNames(words, at + next, to, day)) is { } named)
                return new Span(next + named.Length, named.Date);
            return new Span(ends, day);
        }

        switch (words[at].Lower)
        {
            case "today" or "tonight":
                return new Span(1, day);
            case "tomorrow":
                return new Span(1, CalendarDays.Plus(day, 1));
            case "this" when Lower(words, at + 1, to) is "morning" or "afternoon" or "evening":
                return new Span(2, day);
            case "day" when Lower(words, at + 1, to) == "after" && Lower(words, at + 2, to) == "tomorrow":
                return new Span(3, CalendarDays.Plus(day, 2));
            case "weekend" when Lower(words, at - 1, to) is "the" or "this":
                return new Span(1, CalendarDays.InWeek(day, 0, DayOfWeek.Sunday));
            case "christmas":
                return new Span(1, CalendarDays.On(day, null, 12, 25));
            default:
                return null;
        }
    }

    private static Span? Weekday(Word[] words, int at, int to, DateOnly day)
    {
        var (lead, week) = Lower(words, at, to) switch
        {
            "next" => (1, 1),
            "this" or "coming" => (1, 0),
            _ => (0, -1),
        };
        if (Lower(words, at + lead, to) is var name && CalendarWords.Weekday(name) is not { } weekday)
            return null;
        if (name.Length <= 3 && !words[at + lead].IsCapital)
            return null;

        var after = at + lead + 1;
        var comma = Lower(words, after, to) is "the" ? 1 : 0;
        var date = MonthFirst(words, after, to, day) ?? DayFirst(words, after + comma, to, day);
        if (date is null && after < to)
            date = Digits(words, after, day, isLed: true);
        if (date is { } dated)
            return new Span(lead + 1 + comma + dated.Length, dated.Date);
        if (lead == 0 && Lower(words, after, to) is "next" && Lower(words, after + 1, to) is "week")
            return new Span(3, CalendarDays.InWeek(day, 1, weekday));
        if (lead == 0 && Lower(words, after, to) is "week")
            return new Span(2, CalendarDays.Coming(day, weekday) is { } coming ? CalendarDays.Plus(coming, 7) : null);
        if (lead == 0 && after < to && words[after - 1].Mark == ' ' && Bearers.At(words, after) > 0)
            return null;
        return new Span(lead + 1, week == 1 ? CalendarDays.InWeek(day, 1, weekday) : CalendarDays.Coming(day, weekday));
    }

    private static Span? EndOf(Word[] words, int at, int to, DateOnly day)
    {
        switch (words[at].Lower)
        {
            case "eow":
                return new Span(1, CalendarDays.EndOfWeek(day));
            case "eom":
                return new Span(1, CalendarDays.EndOfMonth(day, 0));
            case "eoq":
                return new Span(1, CalendarDays.EndOfQuarter(day, 0));
            case "eoy":
                return new Span(1, CalendarDays.Made(day.Year, 12, 31));
            case "week's" or "month's" or "quarter's" or "year's" when Lower(words, at + 1, to) == "end":
                return new Span(2, EndOf(words[at].Lower[..^2], 0, day));
            case "month" or "quarter" or "year" when Lower(words, at + 1, to) == "end":
                return new Span(2, EndOf(words[at].Lower, 0, day));
        }

        var (edge, length) = words[at].Lower switch
        {
            "end" when Lower(words, at + 1, to) == "of" => ("end", 2),
            "start" or "beginning" when Lower(words, at + 1, to) == "of" => ("start", 2),
            "middle" when Lower(words, at + 1, to) == "of" => ("middle", 2),
            "mid" => ("middle", 1),
            _ => ("", 0),
        };
        if (length == 0)
            return null;

        var next = 0;
        while (Lower(words, at + length, to) is "the" or "this" or "next")
        {
            next = words[at + length].Lower == "next" ? 1 : next;
            length++;
        }

        if (at + length >= to)
            return null;
        var unit = words[at + length].Lower;
        var used = 1;
        DateOnly? last;
        if (CalendarWords.Month(words[at + length]) is { } month)
        {
            var year = CalendarWords.Year(Lower(words, at + length + 1, to));
            used += year is null ? 0 : 1;
            last = CalendarDays.On(day, year, month, 1) is { } first && first.Month != day.Month ? CalendarDays.EndOfMonth(first, 0)
                : EndOfNamed(day, year, month);
        }
        else if (Quarter(words, at + length, to, day) is { } quarter)
        {
            (used, last) = (quarter.Length, quarter.Date);
        }
        else
        {
            last = EndOf(unit, next, day);
        }

        if (last is null && unit is not ("week" or "month" or "quarter" or "year"))
            return null;
        return new Span(length + used, (edge, unit, last) switch
        {
            ("end", _, _) or (_, _, null) => last,
            ("start", "week", { } friday) => CalendarDays.Plus(friday, -4),
            ("middle", "week", { } friday) => CalendarDays.Plus(friday, -2),
            ("start", _, { } end) => CalendarDays.Made(end.Year, unit == "year" ? 1 : end.Month, 1),
            (_, _, { } end) => CalendarDays.Made(end.Year, unit == "year" ? 6 : end.Month, 15),
        });
    }

    /// <summary>The end of the current month when it is the one that is named.</summary>
    private static DateOnly? EndOfNamed(DateOnly day, int? year, int month) =>
        CalendarDays.EndOfMonth(new DateOnly(year ?? (month < day.Month ? Math.Min(day.Year + 1, 9998) : day.Year), month, 1), 0);

    private static DateOnly? EndOf(string unit, int next, DateOnly day) => unit switch
    {
        "week" => next == 0 ? CalendarDays.EndOfWeek(day) : CalendarDays.InWeek(day, next, DayOfWeek.Friday),
        "month" => CalendarDays.EndOfMonth(day, next),
        "quarter" => CalendarDays.EndOfQuarter(day, next),
        "year" => CalendarDays.Made(Math.Min(day.Year + next, 9999), 12, 31),
        _ => null,
    };

    private static Span? ThisOrNext(Word[] words, int at, int to, DateOnly day)
    {
        if (Lower(words, at - 1, to) is "by" or "in" or "before" or "until" or "during" or "late" or "early" or "the" or "this"
            && Quarter(words, at, to, day) is { } quarter)
            return quarter;
        if (words[at].Lower is "week" && Lower(words, at + 1, to) is "after" && Lower(words, at + 2, to) is "next")
            return new Span(3, CalendarDays.InWeek(day, 2, DayOfWeek.Friday));
        var next = words[at].Lower switch { "next" or "following" => 1, "this" or "coming" => 0, _ => -1 };
        if (next < 0)
            return null;
        var unit = Lower(words, at + 1, to);
        if (unit is "weekend")
            return new Span(2, CalendarDays.InWeek(day, next, DayOfWeek.Sunday));
        if (at + 1 < to && CalendarWords.Month(words[at + 1]) is { } month)
            return new Span(2, EndOfNamed(day, null, month));
        if (unit is "week" && at + 2 < to && CalendarWords.Weekday(words[at + 2].Lower) is { } weekday)
            return new Span(3, CalendarDays.InWeek(day, next, weekday));   // "next week Wednesday"
        if (EndOf(unit, next, day) is not { } end)
            return null;
        return next == 0 && unit is "week" && Lower(words, at - 1, to) is "the" ? null : new Span(2, end);
    }

    /// <summary>Q4, the fourth quarter.</summary>
    private static Span? Quarter(Word[] words, int at, int to, DateOnly day)
    {
        var lower = Lower(words, at, to);
        var number = lower is ['q', >= '1' and <= '4'] ? lower[1] - '0' : 0;
        var length = 1;
        if (number == 0 && Lower(words, at + 1, to) == "quarter")
            (number, length) = (lower switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => 0 }, 2);
        if (number == 0)
            return null;
        var year = CalendarWords.Year(Lower(words, at + length, to));
        var end = CalendarDays.Made(year ?? day.Year, number * 3, number is 1 or 4 ? 31 : 30);
        if (year is null && end < day)
            end = CalendarDays.Made(day.Year + 1, number * 3, number is 1 or 4 ? 31 : 30);
        return new Span(length + (year is null ? 0 : 1), end);
    }

    /// <summary>
    /// In two weeks, within 3 days, two weeks from now, a week from Tuesday. A bare "two weeks" is a length, not a deadline.
    /// </summary>
    private static Span? Counted(Word[] words, int at, int to, DateOnly day)
    {
        var start = at;
        var isCounted = false;
        if (words[at].Lower is "in" or "within" or "over" or "inside")
        {
            isCounted = true;
            start++;
            while (Lower(words, start, to) is "the" or "about" or "around" or "like" or "next" or "maybe" or "another")
                start++;
        }
        else if (words[at].Lower is "next" && CalendarWords.Number(Lower(words, at + 1, to)) is not null)
        {
            isCounted = true;
            start++;
        }

        var number = CalendarWords.Number(Lower(words, start, to)) ?? (isCounted && Lower(words, start, to) is "few" ? 3 : null);
        if (number is not { } count)
            return null;
        var unitAt = start + 1;
        if (words[start].Lower is "a" && Lower(words, unitAt, to) is "couple" or "few" or "half")
        {
            count = words[unitAt].Lower switch { "couple" => 2, "few" => 3, _ => 1 };
            unitAt++;
        }

        if (Lower(words, unitAt, to) is "of")
            unitAt++;
        var working = Lower(words, unitAt, to) is "business" or "working";
        if (working)
            unitAt++;
        var unit = Lower(words, unitAt, to).TrimEnd('\'') switch
        {
            "minute" or "minutes" or "hour" or "hours" => "hour",
            "day" or "days" => "day",
            "week" or "weeks" or "week's" => "week",
            "fortnight" => "fortnight",
            "month" or "months" => "month",
            "quarter" or "quarters" => "quarter",
            "year" or "years" => "year",
            _ => "",
        };
        if (unit.Length == 0)
            return null;

        var end = unitAt + 1;
        var origin = day;
        if (Lower(words, end, to) is "from" or "after" or "on")
        {   // from now, from Tuesday
            if (Lower(words, end + 1, to) is "now" or "today")
            {
                (isCounted, end) = (true, end + 2);
            }
            else if ((Weekday(words, end + 1, to, day) ?? DayNames(words, end + 1, to, day)) is { Date: { } named } basis
                && (unit == "week" || Lower(words, end, to) != "on"))
            {
                (isCounted, end, origin) = (true, end + 1 + basis.Length, named);
            }
        }

        if (Lower(words, end, to) is "time" or "times")
            end++;
        if (!isCounted)
            return null;
        return new Span(end - at, unit switch
        {
            "hour" => CalendarDays.Plus(origin, Lower(words, unitAt, to).StartsWith("hour", StringComparison.Ordinal) ? count / 24 : 0),
            "day" => working ? CalendarDays.PlusWorkingDays(origin, count) : CalendarDays.Plus(origin, count),
            "week" => CalendarDays.Plus(origin, 7L * count),
            "fortnight" => CalendarDays.Plus(origin, 14L * count),
            "month" => CalendarDays.PlusMonths(origin, count),
            "quarter" => CalendarDays.PlusMonths(origin, 3L * count),
            _ => CalendarDays.PlusMonths(origin, 12L * count),
        });
    }

    /// <summary>March 3rd, March 3 2027; a month alone after a preposition: "by March" is its first day, "in March" its last.</summary>
    private static Span? MonthFirst(Word[] words, int at, int to, DateOnly day)
    {
        if (at >= to || CalendarWords.Month(words[at], isDated: true) is not { } month)
            return null;
        var dayAt = Lower(words, at + 1, to) is "the" ? at + 2 : at + 1;
        if (CalendarWords.DayOfMonth(words, dayAt, to) is var (number, length))
        {
            var year = CalendarWords.Year(Lower(words, dayAt + length, to));
            return new Span(dayAt - at + length + (year is null ? 0 : 1), CalendarDays.On(day, year, month, number));
        }

        if (CalendarWords.Month(words[at]) is null)
            return null;
        if (CalendarWords.Year(Lower(words, at + 1, to)) is { } given)
            return new Span(2, EndOfNamed(day, given, month));
        return Lower(words, at - 1, to) switch
        {
            "by" or "before" or "until" or "till" => new Span(1, CalendarDays.On(day, null, month, 1)),
            "in" or "during" or "late" or "early" => new Span(1, EndOfNamed(day, null, month)),
            _ => null,
        };
    }

    /// <summary>3 March, the 3rd of March, the 15th, the first of the month.</summary>
    private static Span? DayFirst(Word[] words, int at, int to, DateOnly day)
    {
        var lower = Lower(words, at, to);
        if (CalendarWords.DayOfMonth(words, at, to) is not var (number, length))
            return null;
        var after = at + length;
        var monthAt = Lower(words, after, to) is "of" ? after + 1 : after;
        if (monthAt < to && CalendarWords.Month(
            words[monthAt], isDated: monthAt > after || CalendarWords.NumberedDay(lower) is not null) is { } month
            && words[after - 1].Mark == ' ')
        {
            var year = CalendarWords.Year(Lower(words, monthAt + 1, to));
            return new Span(monthAt - at + (year is null ? 1 : 2), CalendarDays.On(day, year, month, number));
        }

        var isLed = Lower(words, at - 1, to) is "the" or "by" or "on" or "before" or "until" or "till";
        if (CalendarWords.NumberedDay(lower) is not null && isLed)
            return new Span(1, CalendarDays.NextDayOfMonth(day, number));
        if (char.IsDigit(lower[0]) || Lower(words, at - 1, to) != "the")
            return null;
        if (Lower(words, after, to) is "of" && Lower(words, after + 1, to) is "the" or "next" && Lower(words, after + 2, to) is "month")
            return new Span(length + 3, words[after + 1].Lower == "next" && CalendarDays.EndOfMonth(day, 0) is { } end
                ? CalendarDays.Made(end.AddDays(1).Year, end.AddDays(1).Month, number) : CalendarDays.NextDayOfMonth(day, number));
        return (Lower(words, at - 2, to) is "by" or "before" or "on" || CalendarWords.Weekday(Lower(words, at - 2, to)) is not null)
            && number > 2 && (after >= to || words[after - 1].Mark != ' ')
            ? new Span(length, CalendarDays.NextDayOfMonth(day, number))
            : null;
    }

    /// <summary>2026-03-15, 2026/3/15, 3/15/2026, and 3/15 after a preposition; month before day unless that cannot be.</summary>
    private static Span? Digits(Word[] words, int at, DateOnly day, bool isLed)
    {
        var lower = words[at].Lower;
        if (lower.Length is < 3 or > 10 || !char.IsDigit(lower[0]))
            return null;
        var parts = lower.Split('-', '/');
        if (parts.Length is < 2 or > 3 || parts.Any(p => p.Length is 0 or > 4))
            return null;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        if (parts.Length == 3 && parts[0].Length == 4)
            return new Span(1, CalendarDays.Made(numbers[0], numbers[1], numbers[2]));
        if (!lower.Contains('/', StringComparison.Ordinal) || (parts.Length == 2 && !isLed))
            return null;

        int? year = parts.Length == 3 ? numbers[2] + (parts[2].Length <= 2 ? 2000 : 0) : null;
        var (month, number) = numbers[0] > 12 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1]);
        return month is >= 1 and <= 12 && number is >= 1 and <= 31 ? new Span(1, CalendarDays.On(day, year, month, number)) : null;
    }

    /// <summary>By noon, by 5 pm: the same day.</summary>
    private static Span? Clock(Word[] words, int at, int to, DateOnly day)
    {
        if (at == 0 || words[at - 1].Lower is not ("by" or "before"))
            return null;
        if (words[at].Lower is "noon" or "lunch" or "lunchtime" or "midnight" or "midday")
            return new Span(1, day);
        var isHour = words[at].Lower is [>= '0' and <= '9', ..] and ([.., 'a', 'm'] or [.., 'p', 'm']);
        return isHour ? new Span(1, day)
            : Lower(words, at + 1, to) is "am" or "pm" or "a.m" or "p.m" or "o'clock" && char.IsDigit(words[at].Lower[0])
                ? new Span(2, Later(words, at + 2, to, day)) : null;
    }

    private static DateOnly? Later(Word[] words, int at, int to, DateOnly day) =>
        at < to && (Weekday(words, at, to, day) ?? DayNames(words, at, to, day)) is { } named ? named.Date : day;
}
