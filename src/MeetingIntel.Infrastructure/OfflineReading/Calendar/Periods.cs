namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads weeks, months, quarters, years and their parts: next week, the week of March 9, week 12, the first week of June, Q4, the first half
/// of 2027, the end of the month, mid-November.
/// </summary>
internal static class Periods
{
    /// <summary>A week by its number is this year's, though it is over; the next year's when that was so many days ago: "week 2", said in December.</summary>
    private const int MostBehind = 200;

    /// <summary>The days that begin at a token.</summary>
    public static NamedDays? Read(DateText text, int at) =>
        EdgeOf(text, at) ?? PartOf(text, at) ?? Quarter(text, at) ?? WeekOf(text, at) ?? Decade(text, at) ?? PartOfYear(text, at) ?? Year(text, at) ?? Led(text, at);

    /// <summary>The period of a kind that lies so many after the one of a day.</summary>
    public static DaySpan Relative(DateOnly day, DateUnit unit, int shift)
    {
        var month = (day.Year * 12) + day.Month - 1;
        switch (unit)
        {
            case DateUnit.Minute or DateUnit.Hour:
                return DaySpan.Of(day);
            case DateUnit.Day or DateUnit.PartOfDay:
                return DaySpan.Of(CalendarDays.Plus(day, shift));
            case DateUnit.Week:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Monday), CalendarDays.InWeek(day, shift, DayOfWeek.Sunday));
            case DateUnit.WorkWeek:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Monday), CalendarDays.InWeek(day, shift, DayOfWeek.Friday));
            case DateUnit.Weekend:
                return new(CalendarDays.InWeek(day, shift, DayOfWeek.Saturday), CalendarDays.InWeek(day, shift, DayOfWeek.Sunday));
            case DateUnit.Fortnight:
                return new(CalendarDays.InWeek(day, 2 * shift, DayOfWeek.Monday), CalendarDays.InWeek(day, (2 * shift) + 1, DayOfWeek.Sunday));
            default:
                var length = MonthsOf(unit);
                var start = month - (month % length) + (shift * length);
                return start < 12 ? default : DaySpan.Months(start / 12, (start % 12) + 1, length);
        }
    }

    /// <summary>"this quarter", "the following week", "last year", "next weekend", "this afternoon", "the week".</summary>
    private static NamedDays? Led(DateText text, int at)
    {
        if (text[at].Text is "this" or "the" && text[at + 1].Text is "coming" or "past" or "upcoming" or "next" or "last" or "following" or "previous" or "current" or "same")
            at++;
        var shift = text[at].Text switch
        {
            "this" or "current" or "the" or "that" or "same" or "my" or "our" => 0,
            "next" or "following" or "coming" or "upcoming" => 1,
            "last" or "previous" or "past" => -1,
            _ => (int?)null,
        };
        if (shift is not { } periods)
            return null;
        var unitAt = text[at + 1].Text is "working" or "work" or "calendar" or "fiscal" ? at + 2 : at + 1;
        if (text.Month(unitAt) is { } month && text[at].Text is not ("the" or "that" or "my" or "our" or "same"))
            return NamedMonth(text, unitAt, month, periods, text[at].Text);
        if (text.Unit(unitAt) is not { } unit || text[unitAt].Glue != ' ' || text[unitAt].Text[^1] == 's')
            return null;   // "in the coming weeks" says not in which
        if (unit is DateUnit.Month && text[unitAt + 1].Text is "of" && text.Month(unitAt + 2) is not null)
            return NamedDates.Read(text, unitAt + 2);
        if (unit is DateUnit.Weekend && text[at].Text is "the" or "that" && text[unitAt + 1].Text is not ("of" or "after" or "before"))
            return new NamedDays(unitAt + 1, Relative(text.Today, unit, 0));
        if (text[at].Text is "the" or "that" or "same" or "my" or "our")
            return unit is DateUnit.Day or DateUnit.Week or DateUnit.Fortnight or DateUnit.Month or DateUnit.Quarter or DateUnit.Year
                && !(unit is DateUnit.Week && text[unitAt + 1].Text is "of" or "after" or "before")
                ? new NamedDays(unitAt + 1, Relative(text.Today, unit, 0), DateTraits.Loose | Traits(unit)) : null;
        if (text[unitAt - 1].Text is "working" or "work" && unit is DateUnit.Week)
            unit = DateUnit.WorkWeek;
        if (text[at].Text is "coming" or "upcoming" && unit is DateUnit.Weekend or DateUnit.Week)
            periods = text[at].Text is "coming" && unit is DateUnit.Weekend ? 0 : 1;
        var named = new NamedDays(unitAt + 1, Relative(text.Today, unit, periods), unit is DateUnit.Week ? DateTraits.Week : DateTraits.None);
        return unit is DateUnit.Week ? OnWeekday(text, named) : named;
    }

    /// <summary>"next year's first quarter", "2027's first quarter".</summary>
    private static NamedDays? PartOfYear(DateText text, int at) =>
        YearAt(text, at) is var (year, end) && text[end].Kind is DateTokenKind.Ordinal && text.Unit(end + 1) is DateUnit.Quarter && text[end].Value <= 4
            ? new NamedDays(end + 2, Nth(year, DateUnit.Quarter, text[end].Value), DateTraits.Loose) : null;

    private static NamedDays? NamedMonth(DateText text, int at, int month, int shift, string lead)
    {
        if (NamedDates.Read(text, at) is { Parts: { } parts } date && (parts.Day is not null || parts.Year is not null))
            return date;
        if (text[at].Text is "may" or "march" && !text[at].IsCapital && lead is "this")
            return null;
        var year = text.Today.Year + (shift > 0 && month <= text.Today.Month ? 1 : shift < 0 && month >= text.Today.Month ? -1 : 0);
        return new NamedDays(at + 1, DaySpan.Month(year, month), DateTraits.None, new DateParts(year, month, null));
    }

    /// <summary>"next week Wednesday", "first week of October on Friday".</summary>
    private static NamedDays OnWeekday(DateText text, NamedDays week)
    {
        var at = text[week.End].Text == "on" ? week.End + 1 : week.End;
        return text.Weekday(at) is { } weekday && week.Days.First is { } monday && text.Unit(at + 1) is not DateUnit.Week
            ? new NamedDays(at + 1, DaySpan.Of(CalendarDays.InWeek(monday, 0, weekday))) : week;
    }

    /// <summary>"the week of March 9", "week commencing February 4", "week 12", "week 3 of 2027".</summary>
    private static NamedDays? WeekOf(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        if (text.HoldsMore && text[from].Text is "w" && text[from + 1] is { Text: "c" or "b", Glue: '/' } && DatePoints.Read(text.Inner(), from + 2) is { Days.First: { } start } begun)
            return new NamedDays(begun.End, DaySpan.WeekOf(start), DateTraits.Week);
        if (text.Unit(from) is not DateUnit.Week || text[from].Text.EndsWith('s'))
            return null;
        var next = from + 1;
        if (text[next].Text is "of" or "beginning" or "commencing" or "starting" or "from" && text.HoldsMore)
        {
            next = text[next + 1].Text is "on" or "from" or "of" ? next + 2 : next + 1;
            return DatePoints.Read(text.Inner(), next) is { Days.First: { } day } named
                ? new NamedDays(named.End, DaySpan.WeekOf(day), DateTraits.Week) : null;
        }

        next = text[next].Text is "number" ? next + 1 : next;
        if (text[next] is not { Kind: DateTokenKind.Number, Digits: 1 or 2, Value: >= 1 and <= 53 and var number, Glue: ' ' })
            return null;
        var year = text[next + 1].Text is "of" or "in" && YearAt(text, next + 2) is var (given, end) ? (given, end) : (text.Today.Year, next + 1);
        var week = WeekOfYear(year.Item1, number);
        if (year.Item2 == next + 1 && week.Last is { } over && text.Today.DayNumber - over.DayNumber > MostBehind)
            week = WeekOfYear(year.Item1 + 1, number);
        return OnWeekday(text, new NamedDays(year.Item2, week, DateTraits.Week));
    }

    /// <summary>"the first week of June", "the last 3 weeks of this year", "the first half of 2027", "the first quarter of next year".</summary>
    private static NamedDays? PartOf(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        var isLast = text[from].Text is "last" or "final";
        var ordinal = isLast ? 1 : text[from] is { Kind: DateTokenKind.Ordinal, Value: var value } ? value : 0;
        if (ordinal is 0 or > 53)
            return null;
        var (count, unitAt) = ordinal == 1 && Numerals.Count(text, from + 1) is var (many, after) ? (many, after) : (1, from + 1);
        var unit = text.Unit(unitAt) ?? (text[unitAt].Text is "half" ? DateUnit.Half : text.Weekday(unitAt) is not null ? DateUnit.Day : null);
        if (unit is not { } part || part < DateUnit.Day)
            return null;
        var ofAt = text.Weekday(unitAt) is null ? unitAt + 1 : Clocks.After(text, unitAt + 1, out _);   // "the first Monday, 1 pm, of next month"
        if (text[ofAt].Text is not ("of" or "in") || text.Says(ofAt + 1, "the", "year") || !text.HoldsMore || Whole(text.Inner(), ofAt + 1) is not { } whole)
            return part is DateUnit.Quarter or DateUnit.Half && !isLast ? OfYear(text, unitAt + 1, part, ordinal) : null;
        if (whole.Days is not { First: { } first, Last: { } last })
            return new NamedDays(whole.End, default);
        if (text.Weekday(unitAt) is { } weekday)
            return new NamedDays(whole.End, DaySpan.Of(WeekdayOf(first, last, weekday, isLast ? 0 : ordinal)));
        var days = part switch
        {
            DateUnit.Week or DateUnit.WorkWeek => WeeksOf(first, last, isLast, ordinal, count),
            DateUnit.Weekend => WeekdayOf(first, last, DayOfWeek.Saturday, isLast ? 0 : ordinal) is { } saturday ? new DaySpan(saturday, CalendarDays.Plus(saturday, 1)) : default,
            DateUnit.Day when isLast => new DaySpan(CalendarDays.Plus(last, 1 - count), last),
            DateUnit.Day => new DaySpan(CalendarDays.Plus(first, ordinal - 1), CalendarDays.Plus(first, ordinal + count - 2)),
            _ => isLast ? Backward(last, MonthsOf(part) * count) : Forward(first, MonthsOf(part), ordinal, count),
        };
        var named = new NamedDays(whole.End, days, part is DateUnit.Week ? DateTraits.Week : DateTraits.None);
        return part is DateUnit.Week ? OnWeekday(text, named) : named;
    }

    private static DaySpan Backward(DateOnly last, int months)
    {
        var start = (last.Year * 12) + last.Month - months;
        return start < 12 ? default : DaySpan.Months(start / 12, (start % 12) + 1, months);
    }

    private static DaySpan Forward(DateOnly first, int length, int ordinal, int count)
    {
        var start = (first.Year * 12) + first.Month - 1 + (length * (ordinal - 1));
        return DaySpan.Months(start / 12, (start % 12) + 1, length * count);
    }

    /// <summary>A month or year that has parts.</summary>
    private static NamedDays? Whole(DateText text, int at)
    {
        if (text.Month(at) is not null)
            return NamedDates.Read(text, at) is { Parts: { Day: null } } month ? month : null;
        if (YearAt(text, at) is var (year, end))
            return new NamedDays(end, DaySpan.Months(year, 1, 12));
        return Quarter(text, at) ?? Led(text, at);
    }

    /// <summary>Weeks belong to the month or year that their Thursday lies in (ISO 8601).</summary>
    private static DaySpan WeeksOf(DateOnly first, DateOnly last, bool isLast, int ordinal, int count)
    {
        if (isLast)
        {
            return CalendarDays.Plus(last, 1) is { } next && CalendarDays.NextWeekday(next, DayOfWeek.Thursday) is { } after && CalendarDays.Plus(after, -4) is { } sunday
                ? new DaySpan(CalendarDays.Plus(sunday, 1 - (7L * count)), sunday) : default;
        }

        return CalendarDays.NextWeekday(first, DayOfWeek.Thursday) is { } thursday && CalendarDays.Plus(thursday, (7L * (ordinal - 1)) - 3) is { } monday
            ? new DaySpan(monday, CalendarDays.Plus(monday, (7L * count) - 1)) : default;
    }

    private static DaySpan WeekOfYear(int year, int week) =>
        CalendarDays.Made(year, 1, 4) is { } inFirst ? DaySpan.WeekOf(CalendarDays.Plus(inFirst, 7L * (week - 1))) : default;

    /// <summary>Such a weekday of a period: the nth, or the last for 0.</summary>
    private static DateOnly? WeekdayOf(DateOnly first, DateOnly last, DayOfWeek weekday, int nth)
    {
        var day = nth > 0 ? first : CalendarDays.Plus(last, -6) ?? first;
        return CalendarDays.NextWeekday(day, weekday) is { } start ? CalendarDays.Plus(start, 7L * Math.Max(0, nth - 1)) : null;
    }

    /// <summary>Q4, Q4 2027, 2027 Q4, Q1 of next year; H1 likewise.</summary>
    private static NamedDays? Quarter(DateText text, int at)
    {
        var from = at;
        int? year = null;
        if (Numerals.Year(text, at) is var (given, after) && text[at].Digits == 4)
            (year, from) = (given, after);
        if (text[from].Text is not ("q" or "h") || text[from + 1] is not { Glue: '+', Digits: 1, Value: >= 1 and <= 4 and var number })
            return null;
        var unit = text[from].Text == "q" ? DateUnit.Quarter : DateUnit.Half;
        if (unit is DateUnit.Half && number > 2)
            return null;
        return year is { } known ? new NamedDays(from + 2, Nth(known, unit, number), DateTraits.Loose) : OfYear(text, from + 2, unit, number);
    }

    /// <summary>The nth quarter or half: of the year that follows, else the one that is not over.</summary>
    private static NamedDays? OfYear(DateText text, int at, DateUnit unit, int number)
    {
        if (number > 12 / MonthsOf(unit))
            return null;
        var next = text[at].Text is "of" or "in" ? at + 1 : at;
        if (YearAt(text, next) is var (year, end))
            return new NamedDays(end, Nth(year, unit, number), DateTraits.Loose);
        if (text[next].Text == "the" && text.Unit(next + 1) is DateUnit.Year)
            at = next + 2;
        var days = Nth(text.Today.Year, unit, number);
        return new NamedDays(at, days.Last < text.Today ? Nth(text.Today.Year + 1, unit, number) : days, DateTraits.Loose);
    }

    private static DaySpan Nth(int year, DateUnit unit, int number) => DaySpan.Months(year, ((number - 1) * MonthsOf(unit)) + 1, MonthsOf(unit));

    /// <summary>A year that is told by its number, or as this, next or last year.</summary>
    private static (int Year, int End)? YearAt(DateText text, int at)
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

    /// <summary>"the end of the month", "mid-November", "early next week", "month's end", EOW and its kin.</summary>
    private static NamedDays? EdgeOf(DateText text, int at)
    {
        if (Abbreviated(text, at) is { } abbreviated)
            return abbreviated;
        if (text.Unit(at) is { } ending && ending >= DateUnit.Week && text[at + 1].Text == "end" && text[at + 1].Glue is ' ' or '-')
            return new NamedDays(at + 2, Relative(text.Today, ending, 0), Traits(ending) | DateTraits.Part | DateTraits.End);

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
        return new NamedDays(whole.End, Part(edge, first, last, text.Today), (whole.Traits & (DateTraits.Week | DateTraits.NamedPeriod)) | DateTraits.Part | (edge is "end" or "rest" or "remainder" ? DateTraits.End : DateTraits.None));
    }

    /// <summary>What has an edge: "the month", "June", "2027", "Sunday", "Q4".</summary>
    private static NamedDays? Edged(DateText text, int at)
    {
        if (text.Unit(at) is { } bare && bare >= DateUnit.Week)
            return new NamedDays(at + 1, Relative(text.Today, bare, 0), Traits(bare));
        if (text[at].Text is "the" && text.Unit(at + 1) is { } unit && unit >= DateUnit.Weekend && !(unit is DateUnit.Week && text[at + 2].Text is "of"))
            return new NamedDays(at + 2, Relative(text.Today, unit, 0), Traits(unit));
        return DatePoints.Read(text, at) is { } named && (named.Parts is not { Day: not null }) ? named : null;
    }

    private static DateTraits Traits(DateUnit unit) => unit is DateUnit.Week ? DateTraits.Week : DateTraits.None;

    /// <summary>A week ends on its last day; of a longer period the first or last half or the middle third is meant.</summary>
    private static DaySpan Part(string edge, DateOnly first, DateOnly last, DateOnly today)
    {
        var days = last.DayNumber - first.DayNumber;
        var isMonth = days is > 26 and < 32;
        var middle = CalendarDays.Plus(first, isMonth ? 14 : days / 2);
        return edge switch
        {
            "earlier" when first <= today && today <= last => new DaySpan(first, isMonth ? middle : CalendarDays.Plus(today, days == 0 ? 0 : -1)),
            "start" or "beginning" => new DaySpan(first, days < 7 ? first : isMonth ? CalendarDays.Plus(first, 9) : CalendarDays.Plus(first, days / 3)),
            "early" or "earlier" => new DaySpan(first, days < 7 ? CalendarDays.Plus(first, days) : middle),
            "mid" or "middle" => days < 7 ? DaySpan.Of(CalendarDays.Plus(first, Math.Min(days, 2)))
                : isMonth ? new DaySpan(CalendarDays.Plus(first, 9), CalendarDays.Plus(first, 19)) : new DaySpan(CalendarDays.Plus(first, days / 3), CalendarDays.Plus(first, days * 2 / 3)),
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
            return new NamedDays(at + 1, Relative(text.Today, known, 0), Traits(known) | DateTraits.Part | DateTraits.End);
        if (text[at].Text is "eod" or "cob")
            return EndOfDay(text, at + 1);
        var unitAt = text[at].Text is "the" ? at + 1 : at;
        var toDate = text[at].Text is "ytd" ? at + 1 : text.Unit(unitAt) is >= DateUnit.Month && text.Says(unitAt + 1, "to", "date") ? unitAt + 3 : 0;
        return toDate == 0 ? null
            : new NamedDays(toDate, new DaySpan(Relative(text.Today, text.Unit(unitAt) ?? DateUnit.Year, 0).First, CalendarDays.Plus(text.Today, -1)));
    }

    /// <summary>1990s, the 90s; the 21st century.</summary>
    private static NamedDays? Decade(DateText text, int at)
    {
        if (text[at] is { Kind: DateTokenKind.Ordinal, Value: var century } && text.Unit(at + 1) is DateUnit.Century)
            return new NamedDays(at + 2, DaySpan.Months((100 * century) - 100, 1, 1200), DateTraits.NamedPeriod);
        if (text[at] is not { Kind: DateTokenKind.Number, Digits: 2 or 4, Value: var value } token || value % 10 != 0 || text[at + 1].Text != "s")
            return null;
        var year = token.Digits == 4 ? value : value + (value >= 30 ? 1900 : 2000);
        return new NamedDays(at + 2, DaySpan.Months(Math.Max(1, year), 1, 120), DateTraits.NamedPeriod);
    }

    /// <summary>2027, the year 2027, CY27, FY27.</summary>
    private static NamedDays? Year(DateText text, int at)
    {
        if (text[at].Text is "cy" or "fy" && text[at + 1] is { Kind: DateTokenKind.Number, Digits: 2 or 4, Glue: '+' or ' ', Value: var value } number)
            return OfYear(at + 2, number.Digits == 2 ? value + 2000 : value);
        if ((text[at].Text == "the" || text.Unit(at) is DateUnit.Year) && YearAt(text, at) is var (named, after) && text[after - 1].Kind is DateTokenKind.Number)
            return OfYear(after, named);
        if (Numerals.Year(text, at) is not var (year, end) || (text[at] is { Digits: 0 } && end < at + 3))
            return null;
        var isFirst = text[at].Glue is ' ' or ',' or '~' || (text[at].Glue is '-' && text[at - 1].Digits == 4);   // "2027-2028"
        return isFirst && (text[end].Glue is ' ' or ',' or '~' || text[end] is { Glue: '-', Digits: 4 }) ? OfYear(end, year) : null;

        static NamedDays OfYear(int end, int year) => new(end, DaySpan.Months(year, 1, 12), DateTraits.NamedPeriod, new DateParts(year, null, null));
    }

    private static int MonthsOf(DateUnit unit) => unit switch
    {
        DateUnit.Quarter => 3,
        DateUnit.Half => 6,
        DateUnit.Year => 12,
        DateUnit.Decade => 120,
        DateUnit.Century => 1200,
        _ => 1,
    };
}
