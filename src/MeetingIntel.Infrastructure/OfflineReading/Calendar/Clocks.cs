namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads times of the day, as far as it takes to know where they end: at 10, 4:30 pm, seven twenty-seven, noon, half past nine.</summary>
internal static class Clocks
{
    /// <summary>The day of a time that comes first: "5 pm on Friday", "3 pm or later on Monday"; after "by" alone, today.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where the time begins.</param>
    /// <param name="isStart">Whether the time is one after which.</param>
    public static NamedDays? Before(DateText text, int at, out bool isStart)
    {
        isStart = false;
        if (Time(text, at, false) is not { } end)
            return text[at - 1].Text is "by" or "at" or "before" or "until" or "around" && Time(text, at, true) is { } hour && text[hour].Glue == ' '
                && DatePoints.Read(text.Inner(), text[hour].Text is "on" ? hour + 1 : hour) is { } told
                && told.Days.First == told.Days.Last ? told : null;   // "by 5 today"
        var next = end;
        if (text[end].Text is "or" or "and" && text[end + 1].Text is "later" or "after")
            (isStart, next) = (true, end + 2);
        next = text[next].Text is "on" or "of" ? next + 1 : next;
        if (text[next].Glue is ' ' or ',' && DatePoints.Read(text.Inner(), next) is { } day
            && (next > end || !day.Is(DateTraits.Loose | DateTraits.NamedPeriod)))
            return day;
        return text[at - 1].Text is "by" or "before" or "until" && !isStart ? new NamedDays(end, DaySpan.Of(text.Today)) : null;
    }

    /// <summary>The token after a time that follows a day, with what leads to it ("at", "by", "before"); the same place when none does.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where the day ends.</param>
    /// <param name="isStart">Whether the time is one after which: "later than 10".</param>
    public static int After(DateText text, int at, out bool isStart)
    {
        isStart = false;
        var end = text.Unit(at) is DateUnit.PartOfDay ? at + 1 : text[at].Text is "early" or "late" && text.Unit(at + 1) is DateUnit.PartOfDay ? at + 2 : at;
        if (end == at && text.Says(at, "in", "the") && text.Unit(at + 2) is DateUnit.PartOfDay)
            end = at + 3;
        var from = end;
        var isLed = true;
        if (text[from].Text is "at" or "by" or "before" or "around" or "from" or "between" or "until" or "till")
            from++;
        else if (text.Says(from, "later", "than") || text.Says(from, "after") || text.Says(from, "since"))
            (isStart, from) = (true, text[from].Text == "later" ? from + 2 : from + 1);
        else if (text.Says(from, "no", "later", "than") || text.Says(from, "not", "later", "than"))
            from += 3;
        else
            isLed = false;
        if (DayEnds.Length(text, from) is > 0 and var length)
            return from + length;   // "Friday by end of day"
        if (Time(text, from, isLed) is not { } time)
        {
            isStart = false;
            return end;
        }

        end = time;
        if (text[time].Text is "to" or "and" or "till" or "until" or "through" || text[time].Glue is '-' or '~')
            end = Time(text, text[time].Text is "" ? time : time + 1, true) ?? time;
        if (text.Says(end, "in", "the") && text.Unit(end + 2) is DateUnit.PartOfDay)
            end += 3;
        return end;
    }

    /// <summary>The token after a time; null when there is none. Without a word that leads to it, a plain number is no time.</summary>
    public static int? Time(DateText text, int at, bool isLed)
    {
        if (text[at].Text is "noon" or "midnight" or "midday" or "lunch" or "lunchtime")
            return at + 1;
        if (text[at].Text is "half" or "quarter" && text[at + 1].Text is "past" or "to")
            return Time(text, at + 2, true);
        if (text[at] is not { Kind: DateTokenKind.Number, Digits: <= 2, Value: <= 24 })
            return null;
        var end = at + 1;
        var isTime = false;
        if (text[end] is { Kind: DateTokenKind.Number, Glue: ':' or '.' })
            (end, isTime) = (end + 1, true);
        else if (text[at].Digits == 0 && text[end] is { Kind: DateTokenKind.Number, Digits: 0, Value: >= 10 and < 60 })
            end = text[end].Value % 10 == 0 && text[end + 1] is { Kind: DateTokenKind.Number, Digits: 0, Value: < 10 } ? end + 2 : end + 1;
        if (text[end].Text is "am" or "pm" or "o'clock" || text[end] is { Text: "a" or "p", Glue: '+' })
            return text[end].Text is "am" or "pm" or "o'clock" || text[end + 1].Text != "m" ? end + 1 : end + 2;
        if (text[end].Text is "a" or "p" && text[end + 1].Text == "m")
            return end + 2;
        return isTime || isLed ? end : null;
    }
}
