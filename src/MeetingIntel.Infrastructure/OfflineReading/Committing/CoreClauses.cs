using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Finds in a long sentence the clause that says what is to be done: "raise an issue in the support repo" of "again, if there's a bug, folks can raise
/// an issue in the support repo and we look at it on Monday".
/// </summary>
internal static class CoreClauses
{
    /// <summary>A clause says enough for a task with so many words that are not grammar.</summary>
    private const int EnoughStems = 5;

    /// <summary>What has more of them is more than one clause.</summary>
    private const int ManyStems = 8;

    /// <summary>What a verb in its plain form stands behind when somebody is to do something.</summary>
    private static readonly PhraseList Duties = new(
        "will", "can", "could", "should", "would", "need to", "needs to", "have to", "has to", "want to", "wanted to", "wants to", "going to", "gonna",
        "wanna", "let's", "please", "happy to", "love to", "like to", "able to", "try to", "trying to", "plan to", "planning to", "hope to", "hoping to",
        "looking to", "look to", "feel free to", "go ahead and", "start to",
        "i'll", "you'll", "we'll", "he'll", "she'll", "it'll", "they'll", "that'll", "there'll");

    /// <summary>At the start of a short sentence: what turns an order into what somebody has to do.</summary>
    private static readonly PhraseList DutiesAtStart = new(
        "i'd have to", "i have to", "i need to", "i'll have to", "i'll need to", "i'll", "i will", "i should", "i can", "i'm going to", "i'm gonna",
        "let me", "we'd have to", "we have to", "we need to",
        "we'll have to", "we'll need to", "we'll", "we will", "we should", "we can", "we're going to", "we're gonna", "let's", "you have to", "you need to",
        "you'll have to", "you'll need to",
        "you'll", "you will", "you should", "you can", "you're going to", "you're gonna", "we want to", "i want to", "i'd like to", "we'd like to", "please");

    /// <summary>What only ties a sentence to the talk.</summary>
    private static readonly PhraseList Ties = new(
        "again", "also", "then", "because", "obviously", "i think", "i guess", "i mean", "like", "so", "and", "but", "or", "as well", "yeah", "yes", "okay",
        "well", "right", "now", "basically", "actually", "you know");

    /// <summary>What may stand between a duty and its verb.</summary>
    private static readonly PhraseList Between = new(
        "also", "again", "then", "just", "probably", "definitely", "maybe", "actually", "likely", "obviously", "certainly", "really", "all",
        "go ahead and", "try to", "be able to", "like to", "want to", "have to", "need to", "get to");

    /// <summary>What begins no deed, though it stands where the verb would.</summary>
    private static readonly FrozenSet<string> NoVerbs = FrozenSet.ToFrozenSet(
        ["be", "been", "have", "had", "was", "not", "there", "very", "more", "so", "no", "some", "any", "all", "the", "a", "an", "this", "that", "these",
            "those", "it", "its", "my", "your", "our", "his", "her", "their", "i", "you", "we", "he", "she", "they"]);

    /// <summary>Where what is said after the task begins.</summary>
    private static readonly PhraseList Others = new(
        "but", "because", "if", "when", "so", "and we", "and i", "and you", "and they", "and he", "and she", "and it", "and then", "and so", "and there");

    /// <summary>From where to where the task runs; without what only ties it to the talk when the sentence has no such clause.</summary>
    public static (int From, int To) In(Word[] words, int from, int to)
    {
        while (from + 1 < to && Ties.At(words, from) is > 0 and var tie && from + tie < to)
            from += tie;
        var start = Ordered(words, from);
        for (var at = from; at < to; at++)
        {
            if (Duties.At(words, at) is not (> 0 and var duty))
                continue;
            var verb = at + duty;
            while (verb < to && Between.At(words, verb) is > 0 and var skip)
                verb += skip;
            if (verb < to && IsVerb(words[verb]) && SaysEnough(words, verb, to, EnoughStems))
                start = verb;
        }

        return (start, SaysEnough(words, start, to, ManyStems + 1) ? EndOf(words, start, to) : to);
    }

    /// <summary>Where the order in a short sentence begins: "ask our designers" of "I'd have to ask our designers".</summary>
    private static int Ordered(Word[] words, int from)
    {
        var verb = from + DutiesAtStart.At(words, from);
        return ActionVerbs.At(words, verb) is { } found && found.At == verb ? verb : from;
    }

    private static int EndOf(Word[] words, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (Others.At(words, at) > 0 && SaysEnough(words, from, at, EnoughStems))
                return at;
        }

        return to;
    }

    private static bool IsVerb(Word word) => !NoVerbs.Contains(word.Lower) && !word.Lower.EndsWith("ing", StringComparison.Ordinal);

    private static bool SaysEnough(Word[] words, int from, int to, int stems) => Stems.In(words, from, to).Count >= stems;
}
