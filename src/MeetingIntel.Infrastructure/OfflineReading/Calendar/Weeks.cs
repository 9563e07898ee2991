namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads calendar weeks by what names them: the week of March 9, w/c March 18, week 12, week 3 of 2027, week two of June.</summary>
internal static class Weeks
{
    /// <summary>
    /// A week by its number is this year's, though it is over; the next year's when that was so many days ago: "week 2", said in December.
    /// </summary>
    private const int MostBehind = 200;

    /// <summary>The week that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        if (text.HoldsMore && text[from].Text is "w" && text[from + 1] is { Text: "c" or "b", Glue: '/' }
            && DatePoints.Read(text.Inner(), from + 2) is { Days.First: { } start } begun)
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
        if (text[next] is not { Kind: DateTokenKind.Number, Digits: <= 2, Value: >= 1 and <= 53 and var number, Glue: ' ' })
            return null;
        if (number <= 5 && text[next + 1].Text is "of" or "in" && text.HoldsMore && PeriodParts.Whole(text.Inner(), next + 2) is { } month
            && month.Days is { First: { } begins, Last: { } ends } && ends.DayNumber - begins.DayNumber < 100)
            return OnWeekday(text, new NamedDays(month.End, PeriodDays.WeeksOf(begins, ends, false, number, 1), DateTraits.Week));
        if (text[next].Digits == 0)
            return null;
        var year = text[next + 1].Text is "of" or "in" && Years.At(text, next + 2) is var (given, end)
            ? (given, end) : (text.Today.Year, next + 1);
        var week = PeriodDays.WeekOfYear(year.Item1, number);
        if (year.Item2 == next + 1 && week.Last is { } over && text.Today.DayNumber - over.DayNumber > MostBehind)
            week = PeriodDays.WeekOfYear(year.Item1 + 1, number);
        return OnWeekday(text, new NamedDays(year.Item2, week, DateTraits.Week));
    }

    /// <summary>"next week Wednesday", "first week of October on Friday".</summary>
    public static NamedDays OnWeekday(DateText text, NamedDays week)
    {
        var at = text[week.End].Text == "on" ? week.End + 1 : week.End;
        return text.Weekday(at) is { } weekday && week.Days.First is { } monday && text.Unit(at + 1) is not DateUnit.Week
            ? new NamedDays(at + 1, DaySpan.Of(CalendarDays.InWeek(monday, 0, weekday))) : week;
    }
}
