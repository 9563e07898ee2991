using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Tells a clause that only points to what is to be done something with: "send it", "review those", "make sure that it passes".</summary>
internal static class Pointing
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["up", "out", "over", "off", "in", "on", "into", "back", "together", "about", "at", "to", "with", "for", "through", "down",
            "all", "both", "just", "also", "sure", "working", "of"]);

    /// <summary>Verbs that go on with what is to be so: "make sure that…".</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(
        ["make", "ensure", "check", "confirm", "verify", "clarify", "announce", "see", "remind", "notify", "inform", "let", "think",
            "find", "figure", "mention", "ask"]);

    /// <summary>Whether the clause from its verb to its end names no thing.</summary>
    public static bool Only(Word[] words, int verb, int end)
    {
        if (words[verb].Lower is "make" && end - verb < 6 && verb + 1 < end && words[verb + 1].Lower is "sure" && !HasFinite(words, verb, end))
            return true;   // "make sure that the driver"
        var at = verb + (words[verb].Lower is "help" ? 2 : 1);   // "help communicate that"
        while (at < end && (Particles.Contains(words[at].Lower) || (words[at].Lower is "that" && Telling.Contains(words[verb].Lower)
            && at + 1 < end && !IsFinite(words[at + 1].Lower))))
            at++;
        if (at >= end)
            return true;
        return words[at].Lower switch
        {
            "it" or "them" or "that's" or "it's" or "something" or "anything" or "things" or "stuff" => true,
            "this" or "that" or "these" or "those" => at + 1 >= end || words[at].Mark != ' ' || StopWords.IsGrammar(words[at + 1].Lower)
                || IsFinite(words[at + 1].Lower) || words[at + 1].Lower is "out",
            _ => false,
        };
    }

    private static bool HasFinite(Word[] words, int from, int to) =>
        Enumerable.Range(from + 2, Math.Max(0, to - from - 2)).Any(i => IsFinite(words[i].Lower) || words[i].Lower.EndsWith('s')
            || words[i].Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsFinite(string lower) =>
        lower is "gets" or "get" or "is" or "are" or "was" or "were" or "has" or "have" or "goes" or "can" or "will";
}
