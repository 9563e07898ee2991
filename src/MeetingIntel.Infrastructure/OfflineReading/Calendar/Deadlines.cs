using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Tells which dates of a sentence are the deadline of what it speaks of. A span of days counts to its last, a week to its Friday;
/// "before the 15th" and "by the 15th" are both the 15th; Friday said on a Friday is in a week, "March 3rd" said on that day is
/// the same day. No deadline is what only starts ("after Friday", "not before March"), what is over, what repeats ("every Monday") and
/// what a date only names ("the Friday call", "today's numbers").
/// </summary>
internal static class Deadlines
{
    private static readonly PhraseList Leads = new(
        "by", "before", "on", "until", "till", "til", "for", "within", "in", "at", "due", "no later than", "not later than", "latest by",
        "by no later than", "due by", "due on", "sometime", "some time", "early", "later", "around", "over", "during", "by the latest",
        "ready by", "in time for", "toward", "towards", "last thing",
        "in the course of", "over the course of", "during the course of", "inside",
        "by around", "by like", "by about", "hopefully by", "by maybe", "prior to", "up to", "ahead of", "between", "first thing");

    /// <summary>What makes a deadline of words that else are none: "in March", "by 3/15", "within the week".</summary>
    private static readonly PhraseList FirmLeads = new(
        "by", "before", "until", "till", "til", "in", "during", "within", "due", "on", "late", "early", "latest by", "no later than",
        "not later than", "prior to", "by around", "by like", "by about", "by maybe", "late in", "early in", "by early", "by late");

    private static readonly PhraseList Refusals = new("from", "every", "every other", "each", "other than", "not on", "instead of", "rather than");

    private static readonly PhraseList Latest = new("at the latest", "at the very latest", "at latest", "latest", "the latest", "at the outside");

    /// <summary>The first deadline between two places of a sentence; null when there is none.</summary>
    public static Deadline? Find(Word[] words, int from, int to, DateOnly? meetingDay)
    {
        if (meetingDay is not { } day)
            return null;
        foreach (var phrase in DatePhrases.In(words, from, to, day))
        {
            if (Make(words, phrase, from, to, day) is { } deadline)
                return deadline;
        }

        return null;
    }

    /// <summary>Every deadline of a sentence, in order.</summary>
    public static IEnumerable<Deadline> All(Word[] words, DateOnly meetingDay) =>
        from phrase in DatePhrases.In(words, 0, words.Length, meetingDay)
        let deadline = Make(words, phrase, 0, words.Length, meetingDay)
        where deadline is not null
        select deadline.Value;

    private static Deadline? Make(Word[] words, DatePhrase phrase, int from, int to, DateOnly day)
    {
        if (!IsDeadline(words, phrase, day))
            return null;
        var start = phrase.Core;
        while (start > from && LeadBefore(words, start, from) is > 0 and var length && !IsParticle(words, start, phrase.Core))
            start -= length;
        return IsRefused(words, start) || IsRefused(words, phrase.Core) ? null
            : new Deadline(start, WithLatest(words, Math.Min(DatedThings.EndOf(words, phrase), to), to), DayOf(phrase, day),
                phrase.Days.First == phrase.Days.Last);
    }

    /// <summary>"get the order in by Friday", "leave it on over the weekend": the word before the lead belongs to the verb.</summary>
    private static bool IsParticle(Word[] words, int start, int core) =>
        start < core && words[start].Lower is "by" or "before" or "until" or "over" && words[start - 1].Lower is "in" or "on" or "up" or "over";

    private static bool IsDeadline(Word[] words, DatePhrase phrase, DateOnly day)
    {
        if (phrase.Bearing is Bearing.After || phrase.Is(DateTraits.Present) || DayOf(phrase, day) < day || LooksBack(words, phrase, day))
            return false;
        if (DatedThings.EndOf(words, phrase) > phrase.To && !DatedThings.Bounds(words, phrase))
            return false;
        var isFirm = !phrase.Is(DateTraits.Loose) && (!phrase.Is(DateTraits.NamedPeriod) || phrase.Is(DateTraits.Part));
        return isFirm || LeadLength(FirmLeads, words, phrase.Core, 0) > 0;
    }

    /// <summary>"earlier today", "20 minutes ago", "the last hour".</summary>
    private static bool LooksBack(Word[] words, DatePhrase phrase, DateOnly day) =>
        phrase.Days.Last <= day && (words[phrase.Core].Lower is "earlier" or "last" or "past" or "previous"
            || words[phrase.To - 1].Lower is "ago" or "earlier");

    /// <summary>The day by which it is due.</summary>
    private static DateOnly? DayOf(DatePhrase phrase, DateOnly day)
    {
        if (phrase.LastDay is not { } last)
            return null;
        if (phrase.Is(DateTraits.BareWeekday) && last == day)
            return CalendarDays.Plus(last, 7);
        if (phrase.Is(DateTraits.Yearly) && (last.Month, last.Day) == (day.Month, day.Day))
            return day;
        if (phrase.Bearing is Bearing.Before && last < day && phrase.Days.Last is { } end && end >= day)
            last = end;   // before what runs: before it is over
        if (phrase.Is(DateTraits.Middle) && phrase.Bearing is not Bearing.Before)
            last = phrase.Days.Middle ?? last;
        if (phrase.Is(DateTraits.Weekend) && phrase.Bearing is Bearing.Until or Bearing.Before && phrase.Days.First is { } saturday && saturday > day)
            return CalendarDays.Plus(saturday, -1);
        if (!phrase.Is(DateTraits.Week) || last.DayOfWeek is not DayOfWeek.Sunday)
            return last;
        // on a weekend the working week that ends is the one to come
        var friday = CalendarDays.InWeek(last, 0, DayOfWeek.Friday);
        return friday < day && day <= last ? CalendarDays.InWeek(last, 1, DayOfWeek.Friday) : friday;
    }

    private static int LeadBefore(Word[] words, int start, int from)
    {
        if (LeadLength(Leads, words, start, from) is > 0 and var length)
            return length;
        return start - 2 >= from && words[start - 1] is { Lower: "the" or "end", Mark: ' ' } && Leads.At(words, start - 2) == 1 ? 1 : 0;
    }

    private static int LeadLength(PhraseList leads, Word[] words, int start, int from)
    {
        for (var length = 4; length >= 1; length--)
        {
            if (start - length >= from && leads.At(words, start - length) == length && words[start - 1].Mark == ' ')
                return length;
        }

        return 0;
    }

    private static bool IsRefused(Word[] words, int start) => LeadLength(Refusals, words, start, 0) > 0;

    private static int WithLatest(Word[] words, int end, int to)
    {
        for (var length = 4; length >= 1; length--)
        {
            if (end + length <= Math.Min(to, words.Length) && Latest.At(words, end) == length)
                return end + length;
        }

        return end;
    }
}
