namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads days that are counted from others: in two weeks, 3 days after January 12th, a week from Tuesday, two days ago, the next 3 days,
/// 2 weeks starting May 20th.
/// </summary>
internal static class Durations
{
    /// <summary>The days that begin at a token.</summary>
    public static NamedDays? Read(DateText text, int at) => Led(text, at) ?? Stretch(text, at) ?? Counted(text, at) ?? Neighbours.Read(text, at);

    /// <summary>"in two weeks", "within 3 days": the last day; "for 3 days from today": the last of these days.</summary>
    private static NamedDays? Led(DateText text, int at)
    {
        if (text[at].Text is not ("in" or "within" or "inside"))
            return null;
        var from = at + 1;
        while (About(text, from) is > 0 and var length)
            from += length;
        if (from > at + 1 && Stretch(text, from) is { } next)
            return next;
        if (Measure(text, text[from].Text is "next" ? from + 1 : from) is not var (amount, end))
            return null;
        if (Counted(text, from) is { } counted && counted.End > end)
            return counted;
        if (text[end].Text is "of")
            return null;
        return new NamedDays(text[end].Text is "time" ? end + 1 : end, DaySpan.Of(amount.After(text.Today)));
    }

    /// <summary>How many words only say that the time is no exact one.</summary>
    private static int About(DateText text, int at) => text[at].Text switch
    {
        "the" or "about" or "around" or "like" or "maybe" or "another" or "roughly" or "approximately" or "under" or "just" or "say" => 1,
        "less" or "fewer" when text[at + 1].Text is "than" => 2,
        "no" or "not" when text.Says(at + 1, "more", "than") => 3,
        "at" when text[at + 1].Text is "most" => 2,
        _ => 0,
    };

    /// <summary>"next 3 days", "the last 3 months and 2 weeks", "5 past years", "previous 4 business days".</summary>
    private static NamedDays? Stretch(DateText text, int at)
    {
        var direction = Direction(text[at].Text);
        var from = at + 1;
        (Amount Amount, int End)? measured = null;
        if (direction != 0 && (Numerals.Count(text, from) is not null))
        {
            measured = Measure(text, from);
        }
        else if (direction == 0 && text[at].Kind == DateTokenKind.Number && Numerals.Count(text, at) is var (count, lead)
            && (direction = Direction(text[lead].Text)) != 0 && text.Unit(lead + 1) is { } unit)
        {
            measured = (Amount.Of(count, unit, false), lead + 2);
        }
        else if (direction > 0 && text.Unit(from) is { } single && OrMore(text, from + 1) is > 1 and var most)
        {   // "the next day or two"
            measured = (Amount.Of(most, single, false), from + 3);
        }
        else if (direction > 0 && text[from].Text is "working" or "business" && text.Unit(from + 1) is DateUnit.Day)
        {
            measured = (Amount.Of(1, DateUnit.Day, true), from + 2);
        }
        else if (direction > 0 && text.Unit(from) is DateUnit.Day or DateUnit.Hour && text[from + 1].Text == "and")
        {   // "the next day and 5 hours"
            measured = Measure(text, from + 2) is var (rest, after) ? (Amount.Of(1, text.Unit(from) ?? DateUnit.Day, false).Plus(rest), after) : null;
        }

        if (measured is not var (amount, end))
            return null;
        if (amount is { Days: 0, Months: > 0 } && amount.Smallest is DateUnit.Quarter or DateUnit.Half or DateUnit.Decade or DateUnit.Century)
            return new NamedDays(end, Aligned(text.Today, (int)Math.Min(amount.Months, 2400), amount.Smallest, direction));
        var isMinutes = amount is { Days: 0, Months: 0 };
        if (direction > 0)
            return new NamedDays(end, new DaySpan(isMinutes ? text.Today : CalendarDays.Plus(text.Today, 1), amount.After(text.Today)));
        return new NamedDays(end, new DaySpan(amount.Before(text.Today), isMinutes ? text.Today : CalendarDays.Plus(text.Today, -1)));
    }

    /// <summary>So many whole quarters or decades after, or before, the one that is running.</summary>
    private static DaySpan Aligned(DateOnly today, int months, DateUnit unit, int direction)
    {
        var step = unit switch { DateUnit.Quarter => 3, DateUnit.Half => 6, DateUnit.Decade => 120, _ => 1200 };
        var month = (today.Year * 12) + today.Month - 1;
        var start = month - (month % step) + (direction > 0 ? step : -months);
        return start < 12 || start / 12 > 9000 ? default : DaySpan.Months(start / 12, (start % 12) + 1, months);
    }

    /// <summary>"3 days from now", "two weeks ago", "30 minutes later", "a week from Tuesday", "2 weeks before May 13".</summary>
    private static NamedDays? Counted(DateText text, int at)
    {
        var from = at;
        var (isShort, isStay) = (false, false);
        if (text[at].Text is "more" or "less" && text[at + 1].Text == "than")
            (from, isShort) = (at + 2, text[at].Text == "less");
        else if (text[at].Text is "for")
            (from, isStay) = (at + 1, true);
        if (Measure(text, from) is not var (amount, end))
            return null;

        var link = text[end];
        switch (link.Text)
        {
            case "ago" or "back" or "earlier":
                return new NamedDays(end + 1, DaySpan.Of(amount.Before(text.Today)));
            case "later" or "hence" or "out" when from == at:
                return new NamedDays(end + 1, DaySpan.Of(amount.After(text.Today)));
            case "time" or "away":
                return null;
        }

        if (!text.HoldsMore)
            return null;
        var isStart = link.Text is "starting" or "beginning" or "commencing";
        var isBefore = link.Text is "before" or "prior" || (link.Text is "ahead" && text[end + 1].Text is "of");
        if (isStart || isBefore || link.Text is "from" or "after" or "following")
        {
            var anchorAt = text[end + 1].Text is "to" or "from" or "on" or "of" ? end + 2 : end + 1;
            if (Anchors.Read(text.Inner(), anchorAt) is not { Days.First: { } anchor } named)
                return null;
            if (isBefore)
                return new NamedDays(named.End, DaySpan.Of(amount.Before(anchor)));
            var last = amount.After(link.Text is "after" or "following" ? named.Days.Last ?? anchor : anchor);
            if (isStart || isShort || (isStay && link.Text == "from"))
                return new NamedDays(named.End, new DaySpan(anchor, last is { } over ? CalendarDays.Plus(over, -1) : null));
            return InThatWeek(text, named.End, last);
        }

        // "a week Tuesday", "two weeks on Friday", "a week today"
        var next = link.Text == "on" ? end + 1 : end;
        return amount is { Months: 0, Smallest: DateUnit.Week or DateUnit.Fortnight } && link.Glue == ' '
            && (text.Weekday(next) is not null || (next == end && text[next].Text is "today" or "tomorrow"))
            && DatePoints.Read(text.Inner(), next) is { Days.First: { } start } basis
            ? new NamedDays(basis.End, DaySpan.Of(amount.After(start))) : null;
    }

    /// <summary>"3 weeks after Christmas on Friday"; "Friday, 3 weeks after Christmas" is read as a weekday.</summary>
    private static NamedDays InThatWeek(DateText text, int end, DateOnly? day) =>
        day is { } d && text[end].Text == "on" && text.Weekday(end + 1) is { } weekday
            ? new NamedDays(end + 2, DaySpan.Of(CalendarDays.InWeek(d, 0, weekday)))
            : new NamedDays(end, DaySpan.Of(day));

    /// <summary>A count and its unit, and what is added to it: "3 months and 2 weeks and 2 days".</summary>
    private static (Amount Amount, int End)? Measure(DateText text, int at)
    {
        if (One(text, at) is not var (amount, end))
            return null;
        for (var parts = 0; parts < 4; parts++)
        {
            var next = text[end].Text == "and" ? end + 1 : end;
            if ((next == end && text[end].Glue != ',') || One(text, next) is not var (more, after))
                break;
            (amount, end) = (amount.Plus(more), after);
        }

        return (amount, end);
    }

    private static (Amount Amount, int End)? One(DateText text, int at)
    {
        if (text[at].Text == "half" && text[at + 1].Text is "a" or "an")
        {
            return text.Unit(at + 2) is { } whole && whole is DateUnit.Hour or DateUnit.Day or DateUnit.Year
                ? (whole is DateUnit.Year ? Amount.Of(6, DateUnit.Month, false) : Amount.Of(0, DateUnit.Hour, false), at + 3) : null;
        }

        if (text[at] is { Kind: DateTokenKind.Number, Digits: > 4 } && text.Unit(at + 1) is { } far && far >= DateUnit.Day)
            return (new Amount(long.MaxValue / 4, 0, false, far), at + 2);
        if (text[at] is { Kind: DateTokenKind.Number, Digits: > 0 } && text[at + 1] is { Glue: '+', Text: "h" or "d" or "w" } letter)
        {   // "within 2h"
            var letterUnit = letter.Text switch { "h" => DateUnit.Hour, "d" => DateUnit.Day, _ => DateUnit.Week };
            return (Amount.Of(text[at].Value, letterUnit, false), at + 2);
        }

        if (text[at] is { Kind: DateTokenKind.Other, Text: not ("a" or "an" or "few" or "several" or "couple") }
            || Numerals.Count(text, at) is not var (count, end))
            return null;
        if (text[at].Text is "a" && text[end].Text is "half" && text.Unit(end + 1) is DateUnit.Day or DateUnit.Hour)
            return (Amount.Of(0, DateUnit.Hour, false), end + 2);
        if ((text[end].Text is "to" or "or" || text[end].Glue is '-' or '~')
            && Numerals.Count(text, text[end].Text is "" ? end : end + 1) is var (most, after) && most > count)
            (count, end) = (most, after);   // "3 to 4 weeks", "two or three days"
        var isWorking = text[end].Text is "business" or "working";
        var unitAt = isWorking ? end + 1 : end;
        if (text.Unit(unitAt) is not { } unit || unit is DateUnit.PartOfDay || !text.IsApart(unitAt))
            return null;
        return OrMore(text, unitAt + 1) is > 0 and var more
            ? (Amount.Of(Math.Max(count, more), unit, isWorking), unitAt + 3) : (Amount.Of(count, unit, isWorking), unitAt + 1);
    }

    /// <summary>The larger number of "a day or two"; 1 of "a day or so", and 0 where neither follows.</summary>
    private static int OrMore(DateText text, int at) => text[at].Text is not ("or" or "to") ? 0
        : text[at].Text is "or" && text[at + 1].Text is "so" ? 1
        : text[at + 1] is { Kind: DateTokenKind.Number, Value: > 1 and < 10 and var number } && text.Unit(at + 2) is null ? number : 0;

    private static int Direction(string word) => word switch
    {
        "next" or "following" or "coming" or "upcoming" => 1,
        "last" or "past" or "previous" => -1,
        _ => 0,
    };
}
