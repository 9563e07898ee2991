using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>Tells how much a bad sign of the past still says: nothing once it is mended ("we nearly left last year, but now…").</summary>
internal static class Mending
{
    private const double Past = 0.5;
    private const int Reach = 9;

    private static readonly PhraseList Before = new(
        "were about to", "was about to", "almost", "nearly", "were going to", "had decided to", "were thinking of", "were thinking about", "were ready to",
        "were close to", "were on the verge", "had planned to", "last year", "last month", "last spring", "last summer", "last autumn", "last fall",
        "last winter", "last quarter", "a year ago", "two years ago", "years ago", "months ago", "weeks ago", "back then", "at first", "in the beginning",
        "at the beginning", "initially", "at the start", "used to", "in the past", "early on", "the first weeks", "the first months", "the first year",
        "the first week", "the first month", "the start was", "was", "were", "had been");

    private static readonly PhraseList Since = new(
        "but", "since then", "since your", "since you", "since the", "now", "today", "these days", "however", "meanwhile", "in the meantime", "luckily",
        "fortunately", "thankfully", "until you", "nowadays", "by now", "then you", "then your");

    /// <summary>What the weight of a bad sign is multiplied with.</summary>
    public static double Of(Conversation conversation, Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Before.In(words, at - Reach, at + Reach) < 0)
            return 1;
        if (Since.In(words, at, words.Length) is >= 0 and var turn)
            return IsBad(words, turn) ? 1 : IsPast(words, at) || IsGood(words, turn) ? 0 : 1;
        if (sentence.Index + 1 < conversation.Sentences.Count && conversation.Sentences[sentence.Index + 1] is var next && next.Speaker == sentence.Speaker
            && next.Block == sentence.Block && Since.At(next.Words, 0) > 0 && !IsBad(next.Words, 0) && IsGood(next.Words, 0))
            return 0;
        return IsPast(words, at) ? Past : 1;
    }

    /// <summary>Whether the sign itself is told of the past in so many words, and not only with "was".</summary>
    private static bool IsPast(Word[] words, int at) =>
        Before.In(words, at - Reach, at + Reach) is >= 0 and var past && words[past].Lower is not ("was" or "were" or "had") | Before.At(words, past) > 1;

    private static bool IsGood(Word[] words, int from) => Weight(words, from, isGood: true);

    private static bool IsBad(Word[] words, int from) => Weight(words, from, isGood: false);

    private static bool Weight(Word[] words, int from, bool isGood)
    {
        for (var at = from; at < words.Length; at++)
        {
            var (weight, length) = SentimentWords.At(words, at);
            if (length > 0 && weight > 0 == isGood)
                return true;
        }

        return false;
    }
}
