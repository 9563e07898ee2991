using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Tells an answer that consents by naming the day and says hardly more: "Tomorrow, no problem", "give me until Monday", "Friday at the
/// latest". "Friday is bad" and "on Friday we're closed" give none.
/// </summary>
internal static class DaysGiven
{
    private const int MostWords = 14;

    private static readonly PhraseList Openers = new(
        "sure", "yes", "yeah", "yep", "of course", "absolutely", "okay", "ok", "certainly", "no problem", "hm", "well", "so", "let's say", "say",
        "i'd say",
        "i would say", "i think", "probably", "hopefully", "maybe", "let me think", "let me see", "give me", "give us", "you can have it",
        "should be", "most likely",
        "at the latest", "that would be", "that'd be", "that'll be", "it'll be", "they'll be", "it will be", "they will be", "will do", "got it",
        "i hope",
        "i can do", "we can do", "i can make", "can do", "right", "oh", "ah", "no later than", "definitely", "for sure", "good", "fine", "easily",
        "easy",
        "realistically", "and", "then", "but", "possibly");

    /// <summary>What may stand behind the day.</summary>
    private static readonly PhraseList Closers = new(
        "at the latest", "no problem", "for sure", "probably", "i hope", "hopefully", "i think", "i'd say", "is fine", "works", "should be fine",
        "should work", "should be possible", "is possible", "then", "easily", "definitely", "if that works", "if that's okay", "if you like",
        "promised",
        "i promise", "is realistic", "is doable", "that's doable", "okay", "sure", "latest", "to be safe", "at the very latest", "tops",
        "if not sooner",
        "if not earlier", "or so", "ish", "first thing", "end of day", "end of business", "by noon", "before lunch", "morning", "afternoon",
        "lunchtime", "evening");

    /// <summary>Whether a sentence consents by giving a day.</summary>
    public static bool In(Sentence sentence, DateOnly? day)
    {
        var words = sentence.Words;
        if (words.Length > MostWords || sentence.IsQuestion || Deadlines.Find(words, 0, words.Length, day) is not { } deadline)
            return false;
        return Spans(words, 0, deadline.From, Openers) && (Spans(words, deadline.To, words.Length, Closers) || IsApart(words, deadline.To));
    }

    /// <summary>Behind a pause comes another thought; it may not take back the day.</summary>
    private static bool IsApart(Word[] words, int to) =>
        words[to - 1].Mark == ','
            && !Array.Exists(words[to..], w => w.Lower is "not" or "but" or "unless" or "if" or "can't" or "off" or "away" or "never"
            || w.Lower.EndsWith("n't", StringComparison.Ordinal));

    private static bool Spans(Word[] words, int from, int to, PhraseList phrases)
    {
        while (from < to)
        {
            if (phrases.At(words, from) is not (> 0 and var length) || from + length > to)
                return false;
            from += length;
        }

        return true;
    }
}
