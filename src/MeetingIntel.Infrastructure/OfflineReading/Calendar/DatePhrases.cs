using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Finds the dates that running words name, and how what is spoken of lies to them. What it is a date of is not asked here.</summary>
internal static class DatePhrases
{
    private static readonly PhraseList After = new(
        "after", "since", "as early as", "starting", "starting from", "starting on", "as of", "not before", "not until", "later than", "no earlier than",
        "not earlier than", "beyond", "greater than");

    private static readonly PhraseList Until = new(
        "by", "until", "till", "til", "up to", "no later than", "not later than", "by no later than", "due", "due by");

    private static readonly PhraseList Before = new("before", "prior to", "earlier than", "ahead of", "in time for");

    /// <summary>So many words before the first that only dates have, a date can begin: "within the next couple of business days".</summary>
    private const int Reach = 8;

    /// <summary>The dates between two places of a sentence, in order, none over another.</summary>
    public static IReadOnlyList<DatePhrase> In(Word[] words, int from, int to, DateOnly today)
    {
        (from, to) = (Math.Max(0, from), Math.Min(to, words.Length));
        var telling = Telling(words, from, to);
        if (telling >= to)
            return [];   // most sentences end here

        var found = new List<DatePhrase>();
        var text = DateText.Of(words, from, to, today);
        for (var at = 0; at < text.Count && telling < to; at++)
        {
            var word = text[at].Word;
            if (telling < word)
                telling = Telling(words, word, to);
            if (telling - word > Reach || Read(text, at, words, out var end) is not { } phrase)
                continue;
            found.Add(phrase);
            at = end - 1;
        }

        return found;
    }

    /// <summary>The place of the next word that only dates have; <paramref name="to"/> when there is none.</summary>
    private static int Telling(Word[] words, int at, int to)
    {
        while (at < to && !CalendarWords.IsTelling(words[at].Lower) && !IsByOrdinal(words, at))
            at++;
        return at;
    }

    /// <summary>"by the first": what only counts elsewhere is a day of the month.</summary>
    private static bool IsByOrdinal(Word[] words, int at) =>
        at >= 2 && words[at].Lower is "first" or "second" or "third" && words[at - 1].Lower is "the" && words[at - 2].Lower is "by" or "until";

    private static DatePhrase? Read(DateText text, int at, Word[] words, out int end)
    {
        end = at;
        var date = DatePoints.Read(text, at);
        if (DateRanges.Read(text, at, date) is { } range)
            return Phrase(text, at, words, range.Named, range.EndsBefore, false, out end);
        if (date is { } point)
            return Phrase(text, at, words, point, null, false, out end);
        return Clocks.Before(text, at, out var isStart) is { } timed ? Phrase(text, at, words, timed, null, isStart, out end) : null;
    }

    private static DatePhrase Phrase(DateText text, int at, Word[] words, NamedDays named, DateOnly? endsBefore, bool isStart, out int end)
    {
        var core = text[at].Word;
        var bearing = Lead(words, core, out var from);
        end = Clocks.After(text, named.End, out var isAfter);
        if (isStart || isAfter)
            bearing = Bearing.After;
        else if (Opens(text, end, from > 0) is > 0 and var length)
            (bearing, end) = (Bearing.After, end + length);
        return new DatePhrase(from, core, text[end - 1].Word + 1, named.Days, bearing, named.Traits, endsBefore);
    }

    /// <summary>
    /// How many tokens make a start of the date before them: "2018 or later", "Monday onwards", "I'll send it Monday at the earliest"; only
    /// answered, "Monday at the earliest" is the day that is offered.
    /// </summary>
    private static int Opens(DateText text, int at, bool isTold)
    {
        if (text[at].Text is "onwards" or "onward")
            return 1;
        if (isTold && text.Says(at, "at", "the") && text[text[at + 2].Text is "very" ? at + 3 : at + 2].Text is "earliest")
            return text[at + 2].Text is "very" ? 4 : 3;
        return text[at].Text is "or" or "and" && text[at + 1].Text is "later" or "after" or "greater" or "onwards" or "onward" or "beyond" ? 2 : 0;
    }

    /// <summary>What leads to a date, and where it begins.</summary>
    private static Bearing Lead(Word[] words, int core, out int from)
    {
        for (var length = 4; length >= 1; length--)
        {
            var at = core - length;
            if (at < 0)
                continue;
            var bearing = After.At(words, at) == length ? Bearing.After
                : Until.At(words, at) == length ? Bearing.Until
                : Before.At(words, at) == length ? Bearing.Before : Bearing.During;
            if (bearing is Bearing.During)
                continue;
            from = at;
            return bearing;
        }

        from = core;
        return Bearing.During;
    }
}
