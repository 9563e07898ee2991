using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Finds what a speaker puts right in the same breath: "I'll review it, no wait, Kevin will review it", "on Thursday, no, on Friday".
/// </summary>
internal static class Repairs
{
    private const int Reach = 20;
    private const int LongestPart = 8;

    private static readonly PhraseList Marks = new("no wait", "wait no", "no actually", "actually no", "no sorry", "sorry no", "or rather");

    /// <summary>Between what was wrong and what is right.</summary>
    private static readonly PhraseList Corrections = new(
        "no wait", "wait no", "no actually", "actually no", "no sorry", "sorry no", "or rather", "no", "sorry", "rather", "wait", "no i mean",
        "sorry i mean", "i mean", "actually", "make that",
        "or no", "no make that", "or actually", "oh no", "correction");

    /// <summary>What fills an abandoned beginning.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(["wait", "sorry", "actually", "mean", "well", "okay", "rather", "oh"]);

    private static readonly FrozenSet<string>[] Kinds =
    [
        FrozenSet.ToFrozenSet(["the", "a", "an", "your", "our", "my", "their", "this", "that"]),
        FrozenSet.ToFrozenSet(["on", "by", "before", "until", "in", "at", "to", "for", "with", "from", "next", "this"]),
        FrozenSet.ToFrozenSet(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "tonight"]),
        FrozenSet.ToFrozenSet(["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]),
        FrozenSet.ToFrozenSet(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty", "fifty"]),
    ];

    /// <summary>Whether a sentence begins by putting right what was said before it.</summary>
    public static bool Begin(Sentence sentence) => Marks.At(sentence.Words, 0) > 0;

    /// <summary>Whether the words after a clause say the same anew, after a mark that the clause was wrong.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="stems">What the clause is about.</param>
    public static bool Replace(Word[] words, int end, IReadOnlySet<string> stems) =>
        Marks.At(words, end) is > 0 and var mark
            && Stems.Overlap(stems, Stems.In(words, end + mark, Math.Min(words.Length, end + mark + Reach))) >= 0.66;

    /// <summary>Whether a clause was left before it named anything, and begun anew of somebody: "I'll call, Lena will call the florist".</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="verb">The verb of the clause.</param>
    public static bool Abandon(Word[] words, int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + LongestPart, words.Length - 1); i++)
        {
            var lower = words[i].Lower;
            var isOwn = lower.EndsWith("'ll", StringComparison.Ordinal);
            if ((isOwn || lower is "will" or "should" or "can" or "must") && words[i + 1].Lower == words[verb].Lower)
                return words[(verb + 1)..Math.Max(verb + 1, isOwn ? i : i - 1)].All(w => StopWords.IsGrammar(w.Lower) || Fillers.Contains(w.Lower));
        }

        return false;
    }

    /// <summary>
    /// The words that are wrong, from the first of them to the end of the mark that says so: "the blueprint, sorry," of "send the blueprint,
    /// sorry, the parts list". What stands after the mark is of the same kind as what it replaces. Null when nothing is put right.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="verb">The verb of the clause: what is wrong comes after it.</param>
    public static Range? Wrong(Word[] words, int verb)
    {
        for (var at = verb + 2; at < Math.Min(words.Length - 1, verb + Reach); at++)
        {
            if (Corrections.At(words, at) is not (> 0 and var mark) || at + mark >= words.Length || words[at - 1].EndsSentence)
                continue;
            var right = words[at + mark].Lower;
            var isNumber = char.IsDigit(right[0]);
            for (var i = at - 1; i > Math.Max(verb, at - LongestPart); i--)
            {
                if (isNumber ? char.IsDigit(words[i].Lower[0]) : Kinds.Any(k => k.Contains(right) && k.Contains(words[i].Lower)))
                    return i..(at + mark);
            }
        }

        return null;
    }
}
