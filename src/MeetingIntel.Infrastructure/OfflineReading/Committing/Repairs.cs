using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds what a speaker puts right in the same breath: "I'll review it, no wait, Kevin will review it".</summary>
internal static class Repairs
{
    private const int Reach = 20;

    private static readonly PhraseList Marks = new("no wait", "wait no", "no actually", "actually no", "no sorry", "sorry no", "or rather");

    /// <summary>Whether a sentence begins by putting right what was said before it.</summary>
    public static bool Begin(Sentence sentence) => Marks.At(sentence.Words, 0) > 0;

    /// <summary>Whether the words after a clause say the same anew, after a mark that the clause was wrong.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="stems">What the clause is about.</param>
    public static bool Replace(Word[] words, int end, IReadOnlySet<string> stems) =>
        Marks.At(words, end) is > 0 and var mark
            && Stems.Overlap(stems, Stems.In(words, end + mark, Math.Min(words.Length, end + mark + Reach))) >= 0.66;
}
