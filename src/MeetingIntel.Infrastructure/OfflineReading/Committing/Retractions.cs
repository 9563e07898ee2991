using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What is taken back, and what is put to another day: the final position counts.</summary>
internal static class Retractions
{
    private const int Reach = 40;
    private const int MostQuotes = 3;

    private static readonly PhraseList TakesBackLast = new(
    [
        .. TakingBack.Phrases, "forget it", "ignore that", "don't bother", "no need to do that", "leave that for now", "hold off on that",
    ]);

    private static readonly PhraseList TakesBackNamed = new(
        "don't", "do not", "no need to", "you don't need to", "you don't have to", "i don't need to", "i don't have to",
        "we don't need to", "we don't have to", "let's not", "i won't", "hold off on", "not going to", "no longer need to",
        "won't need to", "i can't", "i cannot", "we can't", "we cannot", "not be able to", "won't be able to");

    private static readonly PhraseList Redates = new("make it", "make that", "let's say", "rather", "let's make it", "let's make that");

    /// <summary>Takes back, or dates anew, what was promised before this sentence.</summary>
    public static void Apply(Sentence sentence, List<Promise> promises, DateOnly? day)
    {
        if (promises.Count == 0)
            return;
        var words = sentence.Words;
        var last = promises[^1];
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
                promises[^1] = last with
                {
                    Due = deadline.Date,
                    DueText = PromiseMaker.Spoken(words, deadline),
                    Evidence = [.. last.Evidence.Take(MostQuotes), sentence.Quote(at, deadline.To)],   // put off again and again: the last day counts
                };
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

    private static bool IsVerb(Word[] words, int at) => at < words.Length && ActionVerbs.At(words, at) is not null;

    /// <summary>The promise that is denied; what one cannot do oneself takes back nobody else's.</summary>
    private static int Named(Sentence sentence, int from, List<Promise> promises, bool isOwn)
    {
        var denied = Stems.In(sentence.Words, from, Clauses.EndOf(sentence.Words, from));
        for (var i = promises.Count - 1; i >= Math.Max(0, promises.Count - Reach); i--)
        {
            if (promises[i].Said.Index != sentence.Index && denied.Count >= 2 && !(isOwn && promises[i].Owner is { } owner && owner != sentence.Speaker) && Stems.Overlap(denied, promises[i].Stems) >= 0.66)
                return i;
        }

        return -1;
    }
}
