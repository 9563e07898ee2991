using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What is taken back, and what is put to another day: the final position counts.</summary>
internal static class Retractions
{
    private const int Reach = 40;
    private const int MostQuotes = 3;
    private const int ShortSentence = 9;

    private static readonly PhraseList TakesBackLast = new(
    [
        .. TakingBack.Phrases, "forget it", "ignore that", "don't bother", "no need to do that", "leave that for now", "hold off on that",
    ]);

    private static readonly PhraseList TakesBackNamed = new(
        "don't", "do not", "no need to", "you don't need to", "you don't have to", "i don't need to", "i don't have to",
        "we don't need to", "we don't have to", "let's not", "i won't", "hold off on", "not going to", "no longer need to",
        "won't need to", "i can't", "i cannot", "we can't", "we cannot", "not be able to", "won't be able to");

    private static readonly PhraseList Redates = new("make it", "make that", "let's say", "rather", "let's make it", "let's make that");

    /// <summary>After a day: that is when it will be.</summary>
    private static readonly PhraseList Settles = new(
        "it is", "then", "is better", "works better", "is more realistic", "is more likely", "would suit", "suits", "would be better", "works", "would work",
        "is fine", "at the earliest",
        "instead", "is easier", "is safer", "should work");

    private static readonly PhraseList Openers = new("oh", "okay", "ok", "well", "then", "right", "so", "let's say", "maybe", "no", "sorry", "by", "sure",
        "fine", "yes");

    private static readonly PhraseList DoesIt = new("i'll do it", "i'll do that", "i will do it", "i can do it", "i can do that", "i'll do them",
        "we'll do it", "i'll have it");

    /// <summary>Takes back, or dates anew, what was promised before this sentence.</summary>
    public static void Apply(Sentence sentence, Sentence? before, List<Promise> promises, DateOnly? day)
    {
        if (promises.Count == 0)
            return;
        var words = sentence.Words;
        var last = promises[^1];
        if (words.Length <= ShortSentence && !sentence.IsQuestion && sentence.Index > last.Said.Index && sentence.Block - last.Said.Block <= 3
            && MaySettle(words, before) && Deadlines.Find(words, 0, words.Length, day) is { } other && Settled(words, other, before))
        {
            promises[^1] = Put(last, sentence, other);
            return;
        }

        for (var at = 0; at < words.Length; at++)
        {
            var isNear = sentence.Block - last.Said.Block <= 3 && (sentence.Index > last.Said.Index || at > 6);
            if (isNear && TakesBackLast.At(words, at) > 0 && sentence.Index != last.Said.Index)
            {
                promises.RemoveAt(promises.Count - 1);
                return;
            }

            if (Redates.At(words, at) is > 0 and var redate && isNear && sentence.Index != last.Said.Index && at <= 4
                && Deadlines.Find(words, at + redate, words.Length, day) is { } deadline && deadline.From == at + redate)
            {
                promises[^1] = Put(last, sentence, deadline);
                return;
            }

            if (TakesBackNamed.At(words, at) is > 0 and var length && IsVerb(words, at + length)
                && Named(sentence, at + length, promises, words[at].Lower is "i") is >= 0 and var named)
            {
                promises.RemoveAt(named);
                return;
            }
        }
    }

    /// <summary>Whether it is worth to look for a day.</summary>
    private static bool MaySettle(Word[] words, Sentence? before) => Settles.In(words, 0, words.Length) >= 0
        || DoesIt.In(words, 0, words.Length) >= 0 || (Openers.At(words, 0) > 0 && words.Length <= 6) || before is { IsQuestion: true, Words.Length: <= 5 };

    /// <summary>
    /// "Friday it is", "then on Friday", "I'll do it in April then", or nothing but a day where somebody asked for one.
    /// </summary>
    private static bool Settled(Word[] words, Deadline day, Sentence? before)
    {
        if (day.From <= 2 && Settles.At(words, day.To) > 0)
            return true;
        var from = 0;
        while (from < day.From && Openers.At(words, from) > 0)
            from += Openers.At(words, from);
        if (from < day.From)
            return DoesIt.At(words, from) is > 0 and var does && from + does == day.From;
        return day.To == words.Length && ((from > 0 && words[from - 1].Lower is "then")
            || (before is not null && before.Words.Length <= 5 && before.IsQuestion && Array.Exists(before.Words, w => w.Lower is "when")));
    }

    /// <summary>The promise put to another day; put off again and again, the last day counts.</summary>
    private static Promise Put(Promise promise, Sentence sentence, Deadline deadline) => promise with
    {
        Due = deadline.Date,
        DueText = PromiseMaker.Spoken(sentence.Words, deadline),
        Evidence = [.. promise.Evidence.Take(MostQuotes), sentence.Quote(0, deadline.To)],
    };

    private static bool IsVerb(Word[] words, int at) => at < words.Length && ActionVerbs.BehindCue(words, at) is not null;

    /// <summary>The promise that is denied; what one cannot do oneself takes back nobody else's.</summary>
    private static int Named(Sentence sentence, int from, List<Promise> promises, bool isOwn)
    {
        var denied = Stems.In(sentence.Words, from, Clauses.EndOf(sentence.Words, from));
        for (var i = promises.Count - 1; i >= Math.Max(0, promises.Count - Reach); i--)
        {
            if (promises[i].Said.Index != sentence.Index && denied.Count >= 2 && !(isOwn && promises[i].Owner is { } owner && owner != sentence.Speaker)
                && Stems.Overlap(denied, promises[i].Stems) >= 0.66)
                return i;
        }

        return -1;
    }
}
