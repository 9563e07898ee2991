using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>What was settled and is taken back: the final position counts.</summary>
internal static class Reversals
{
    private const int ReachOfLast = 4;
    private const int Reach = 40;

    private static readonly PhraseList TakesBackLast = new(
    [
        .. TakingBack.Phrases, "let's not do that", "on second thought", "on second thoughts", "i changed my mind", "i've changed my mind",
        "we changed our mind", "we changed our minds", "actually no", "no wait", "let's not then",
    ]);

    /// <summary>Words that put something in another's place.</summary>
    public static readonly PhraseList Replaces = new(
        "instead", "after all", "rather", "on second thought", "on second thoughts", "actually", "no longer",
        "change that to");

    private static readonly PhraseList Denies = new(
        "not", "don't", "can't", "cannot", "won't", "no longer", "shouldn't", "couldn't", "drop", "cancel", "scrap", "isn't");

    /// <summary>Takes back what a sentence takes back of what was settled before it.</summary>
    public static void Apply(Sentence sentence, List<Settlement> settled)
    {
        if (settled.Count == 0)
            return;
        if (sentence.Block - settled[^1].Until <= ReachOfLast && sentence.Index > settled[^1].Said.Index && !sentence.IsQuestion
            && TakesBackLast.In(sentence.Words, 0, Math.Min(6, sentence.Words.Length)) >= 0)
        {
            settled.RemoveAt(settled.Count - 1);
            return;
        }

        if (sentence.IsQuestion || !Replaces.In(sentence) || !Denies.In(sentence))
            return;
        var stems = Stems.In(sentence.Words, 0, sentence.Words.Length);
        RemoveLast(settled, s => sentence.Index > s.Said.Index && s.Stems.Count >= 2 && Stems.Overlap(s.Stems, stems) >= 0.67);
    }

    /// <summary>Removes what a later decision takes the place of.</summary>
    public static void Replace(Settlement later, List<Settlement> settled) => RemoveLast(settled, earlier => IsReplacedBy(later, earlier));

    /// <summary>Only the latest are looked at, so that the time does not grow with the square of a long talk.</summary>
    private static void RemoveLast(List<Settlement> settled, Predicate<Settlement> match)
    {
        var last = settled.Count == 0 ? -1 : settled.FindLastIndex(settled.Count - 1, Math.Min(Reach, settled.Count), match);
        if (last >= 0)
            settled.RemoveAt(last);
    }

    /// <summary>Whether a decision takes the place of an earlier one: "actually, let's go with Porto instead".</summary>
    private static bool IsReplacedBy(Settlement later, Settlement earlier)
    {
        var overlap = Stems.Overlap(later.Stems, earlier.Stems);
        return overlap >= 0.67 ? later.IsDenied != earlier.IsDenied || Replaces.In(later.Said)
            : Replaces.In(later.Said) && (overlap >= 0.5 || (overlap > 0 && later.Said.Block - earlier.Until <= 2 * ReachOfLast));
    }
}
