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
    private const int LongestDenial = 5;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["not", "no", "never", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "won't", "wouldn't", "can't",
            "cannot", "couldn't", "hardly", "without", "nothing", "nobody", "neither", "nor", "haven't", "hasn't", "less"]);

    /// <summary>What denies all that follows in its clause.</summary>
    private static readonly PhraseList Denials = new(
        "wouldn't say", "would not say", "can't say", "cannot say", "couldn't say", "don't think", "doesn't think", "didn't think", "do not think",
        "don't believe", "don't feel", "wouldn't call", "would not call", "far from", "anything but", "not exactly", "not precisely", "lack of", "lacks",
        "lacking", "i doubt", "we doubt", "not what i'd call", "not what i would call", "used to", "no longer", "stopped being", "none of", "no one",
        "not all that", "not that", "not particularly", "not especially", "ceased to be", "not sure that", "not sure if", "not convinced",
        "nobody", "not a single", "not one", "few of", "hasn't been a", "hasn't been any", "haven't been any", "haven't had a", "haven't had any",
        "haven't seen a",
        "haven't seen any", "never had a", "never had any", "barely", "scarcely", "was once", "were once", "once was", "not in the least",
        "not remotely", "unable to");

    /// <summary>"I can't recommend it enough" says more than "I recommend it".</summary>
    private static readonly PhraseList Impossible = new("can't", "cannot", "couldn't", "can not", "could not");

    private static readonly PhraseList Enough = new("enough", "more highly", "too highly", "strongly enough");

    /// <summary>The words that a clause begins with.</summary>
    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ["i", "we", "you", "he", "she", "it", "they", "i'm", "we're", "you're", "it's", "they're", "he's", "she's", "that's", "there's", "i've", "we've"]);

    private static readonly FrozenSet<string> EndOfClause = FrozenSet.ToFrozenSet(["but", "because", "however", "although", "though", "so", "while"]);

    /// <summary>Whether a word negates what follows it; "not only" and "nothing but" do not.</summary>
    public static bool Negates(Word[] words, int at) =>
        Words.Contains(words[at].Lower)
            && !(words[at].Lower is "not" or "nothing" && at + 1 < words.Length && words[at + 1].Lower is "only" or "just" or "but");

    /// <summary>Whether a word is negated by one of the three before it.</summary>
    public static bool IsNear(Word[] words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Near) && words[i].Mark == ' '; i--)
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
                return !HasNear(words, at, from: i + length);
            if (Subjects.Contains(words[i].Lower) && !FollowsDenial(words, i))
                break;
        }

        return HasNear(words, at, from: 0) && !IsBeyond(words, at);
    }

    /// <summary>Like <see cref="IsNear(Word[], int)"/>, but in "yeah, no we're happy" nothing is denied.</summary>
    private static bool HasNear(Word[] words, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - Near) && words[i].Mark == ' '; i--)
        {
            if (Negates(words, i) && !(words[i].Lower is "no" && Subjects.Contains(words[i + 1].Lower)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a subject is that of what is denied: "I don't think that we…"; any other begins a clause of its own.</summary>
    private static bool FollowsDenial(Word[] words, int subject)
    {
        var end = words[subject - (subject > 0 ? 1 : 0)].Lower is "that" ? subject - 1 : subject;
        for (var i = Math.Max(0, end - LongestDenial); i < end; i++)
        {
            if (i + Denials.At(words, i) == end)
                return true;
        }

        return false;
    }

    private static bool IsBeyond(Word[] words, int at) =>
        Impossible.In(words, at - Near, at) >= 0 && Enough.In(words, at + 1, at + 1 + ReachOfEnough) >= 0;
}
