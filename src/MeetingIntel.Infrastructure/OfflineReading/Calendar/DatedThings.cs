using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Tells where a date only names something: "the Friday call", "today's numbers", "the end of day report". Such a date is no deadline,
/// unless the thing is what bounds: "before your Thursday review".
/// </summary>
internal static class DatedThings
{
    /// <summary>So many words behind "Thursday's" may name the thing.</summary>
    private const int MostWords = 3;

    /// <summary>Words that make a weekday the name of something: "the Friday call".</summary>
    private static readonly PhraseList Bearers = new("meeting", "meetings", "call", "calls", "sync", "session", "sessions", "standup",
        "review", "release", "night", "deadline", "shift", "shifts");

    private static readonly PhraseList Owners = new("the", "your", "our", "my", "their", "his", "her");

    private static readonly PhraseList Eves = new("before", "by", "prior to", "ahead of", "in time for", "no later than", "until");

    /// <summary>The word after the name; where the date ends when it names nothing.</summary>
    public static int EndOf(Word[] words, DatePhrase phrase)
    {
        var end = phrase.To;
        if (end >= words.Length || words[end - 1] is not { Mark: ' ' } last)
            return end;
        if (IsOfEdge(words, phrase))
            return end + 1;
        if (!last.Lower.EndsWith("'s", StringComparison.Ordinal))
            return end == phrase.Core + 1 ? end + Bearers.At(words, end) : end;
        do
            end++;
        while (end < words.Length && end < phrase.To + MostWords && words[end - 1].Mark == ' ' && !StopWords.IsGrammar(words[end].Lower));
        return end;
    }

    /// <summary>"the end of day report"; "send it the end of next week please" is the end of the week.</summary>
    private static bool IsOfEdge(Word[] words, DatePhrase phrase) =>
        words[phrase.Core].Lower is "the" or "an" && words[phrase.Core + 1].Lower is "end" && !StopWords.IsIdle(words[phrase.To].Lower)
            && (phrase.Core == 0 || words[phrase.Core - 1].Lower
                is not ("by" or "before" or "until" or "till" or "at" or "around" or "toward" or "towards"));

    /// <summary>Whether what is spoken of lies before the thing.</summary>
    public static bool Bounds(Word[] words, DatePhrase phrase)
    {
        var at = phrase.Core > 0 && Owners.At(words, phrase.Core - 1) == 1 ? phrase.Core - 1 : phrase.Core;
        return Enumerable.Range(1, Math.Min(3, at)).Any(length => Eves.At(words, at - length) == length && words[at - 1].Mark == ' ');
    }
}
