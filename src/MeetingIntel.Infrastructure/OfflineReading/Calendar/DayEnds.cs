using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads the ends of days: end of day Friday, close of play, the end of the business day on the 19th, EOD, COB.</summary>
internal static class DayEnds
{
    /// <summary>The day whose end is meant where "end of" or "close of" stands before a token.</summary>
    public static NamedDays? Of(DateText text, int at)
    {
        if (Named(text, at) is not { } end)
            return null;
        var named = After(text, end);
        // "the end of business process" is no day
        return named.End > end || end >= text.Count || text[end].Glue != ' ' || text.Unit(end - 1) is not null || StopWords.IsGrammar(text[end].Text)
            ? named : null;
    }

    /// <summary>"Friday" after "end of day" is the day, and without any it is today.</summary>
    public static NamedDays After(DateText text, int at)
    {
        var next = text[at].Text is "on" or "this" or "of" ? at + 1 : at;
        return text.HoldsMore && text.Unit(next) is null && DatePoints.Read(text.Inner(), next) is { } day
            ? day with { Traits = day.Traits & DateTraits.BareWeekday } : new NamedDays(at, DaySpan.Of(text.Today));
    }

    /// <summary>How many tokens only say that the end of a day is meant that was told before: "EOD", "close of play"; 0 for none.</summary>
    public static int Length(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        return text[from].Text is "eod" or "cob" ? from + 1 - at
            : text[from].Text is "end" or "close" && text[from + 1].Text is "of" && Named(text, from + 2) is { } end ? end - at : 0;
    }

    /// <summary>The token after "the business day", "my day", "play".</summary>
    private static int? Named(DateText text, int at)
    {
        var from = text[at].Text is "the" or "my" or "your" or "our" ? at + 1 : at;
        var isWork = text[from].Text is "business" or "working" or "work" or "trading";
        var unitAt = isWork ? from + 1 : from;
        if (text.Unit(unitAt) is DateUnit.Day or DateUnit.PartOfDay && text[unitAt].Text[^1] != 's')
            return unitAt + 1;
        return text[at].Text is "business" or "play" or "trading" or "work" ? at + 1 : null;
    }
}
