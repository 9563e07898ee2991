using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>Tells whether words are denied where they stand: "not happy", "I wouldn't say that anyone was happy".</summary>
internal static class Negation
{
    /// <summary>Over how many words a plain negation reaches.</summary>
    private const int Near = 3;

    /// <summary>Over how many words of its clause a denial of the whole reaches.</summary>
    private const int Far = 9;

    private const int ReachOfEnough = 4;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["not", "no", "never", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "won't", "wouldn't", "can't",
            "cannot", "couldn't", "hardly", "without", "nothing", "nobody", "neither", "nor", "haven't", "hasn't", "less"]);

    /// <summary>What denies all that follows in its clause.</summary>
    private static readonly PhraseList Denials = new(
        "wouldn't say", "would not say", "can't say", "cannot say", "couldn't say", "don't think", "doesn't think", "didn't think", "do not think",
        "don't believe", "don't feel", "wouldn't call", "would not call", "far from", "anything but", "not exactly", "not precisely", "lack of", "lacks",
        "lacking", "i doubt", "we doubt", "not what i'd call", "not what i would call", "used to", "no longer", "stopped being", "none of", "no one",
        "not all that", "not that", "not particularly", "not especially", "ceased to be", "not sure that", "not sure if", "not convinced");

    /// <summary>"I can't recommend it enough" says more than "I recommend it".</summary>
    private static readonly PhraseList Impossible = new("can't", "cannot", "couldn't", "can not", "could not");

    private static readonly PhraseList Enough = new("enough", "more highly", "too highly", "strongly enough");

    private static readonly FrozenSet<string> EndOfClause = FrozenSet.ToFrozenSet(["but", "because", "however", "although", "though", "so", "while"]);

    /// <summary>Whether a word negates what follows it; "not only" and "nothing but" do not.</summary>
    public static bool Negates(Word[] words, int at) =>
        Words.Contains(words[at].Lower)
            && !(words[at].Lower is "not" or "nothing" && at + 1 < words.Length && words[at + 1].Lower is "only" or "just" or "but");

    /// <summary>Whether a word is negated by one of the three before it.</summary>
    public static bool IsNear(Word[] words, int at) => IsNear(words, at, from: 0);

    private static bool IsNear(Word[] words, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - Near) && words[i].Mark == ' '; i--)
        {
            if (Negates(words, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether what stands at a place is denied, near by or with its whole clause; twice is not at all.</summary>
    public static bool Of(Word[] words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Far) && words[i].Mark == ' ' && !EndOfClause.Contains(words[i].Lower); i--)
        {
            if (Denials.At(words, i) is > 0 and var length && i + length <= at)
                return !IsNear(words, at, from: i + length);
        }

        return IsNear(words, at) && !IsBeyond(words, at);
    }

    private static bool IsBeyond(Word[] words, int at) =>
        Impossible.In(words, at - Near, at) >= 0 && Enough.In(words, at + 1, at + 1 + ReachOfEnough) >= 0;
}
