using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>Words of liking and dislike with their weight, and words that turn or strengthen them.</summary>
internal static class SentimentWords
{
    /// <summary>Over how many words a negation or an adverb reaches.</summary>
    private const int Reach = 3;

    private static readonly FrozenDictionary<string, double> Weights = Weighted(
        (1.0, "love loved loving thrilled delighted amazing fantastic excellent brilliant wonderful incredible impressed "
            + "impressive awesome"),
        (0.8, "happy happier glad excited pleased satisfied perfect exciting grateful superb terrific pleasure enjoy enjoyed enjoying "
            + "fun beautiful"),
        (0.6, "appreciate helpful successful success smooth smoothly valuable promising confident trust reliable improved "
            + "improvement win benefit recommend praise relieved solid painless"),
        (0.3, "great good nice cool thanks thank better best agreed easy interesting fair works deal generous kind friendly "
            + "progress sweet welcome fine"),
        (-1.0, "hate hated terrible awful horrible furious unacceptable disaster disastrous outraged appalling disgusted "
            + "useless worst lousy nightmare"),
        (-0.9, "disappointed disappointing disappointment frustrated frustrating frustration angry upset annoyed annoying "
            + "fed-up unhappy unfair ridiculous rude"),
        (-0.6, "bad worse poor poorly broken failed failing failure fails worried worry worrying concerned struggling struggle "
            + "painful pain confusing confused unreliable dissatisfied complaint complaints complained stuck lost losing "
            + "sadly regret greedy stingy mess rough ignored unresponsive refuse refused broke"),
        (-0.4, "problem problems concern concerns delay delays delayed late slow bug bugs outage outages downtime missed "
            + "unfortunately difficult risky expensive blocked blocker wrong crash crashed crashes crashing sorry afraid "
            + "disagree unclear lack lacking doubt hurt"));

    private static readonly PhraseList GoodPhrases = new(
        "looking forward to", "look forward to", "well done", "great job", "good job", "great work", "nice work", "big fan", "thumbs up",
        "spot on", "really works", "huge help", "works well", "works great", "going well", "went well", "great progress", "very good",
        "no complaints", "no problem", "no problems", "no issues", "no worries", "can't complain", "not bad", "can't wait", "couldn't be happier", "could not be happier", "never been happier");

    private static readonly PhraseList BadPhrases = new(
        "not happy", "not good", "not great", "not working", "doesn't work", "didn't work", "not acceptable", "fell short", "falls short",
        "too expensive", "too slow", "too late", "behind schedule", "let down", "fed up", "not satisfied", "waste of time", "no progress",
        "not impressed", "can't rely", "not fair", "no deal", "walk away", "not interested");

    private static readonly PhraseList AtAll = new("at all", "whatsoever", "in the least");

    private const int AtAllReach = 6;

    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(
        ["not", "no", "never", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "won't", "wouldn't", "can't",
            "cannot", "couldn't", "hardly", "without", "nothing", "nobody", "neither", "nor", "haven't", "hasn't", "less"]);

    private static readonly FrozenDictionary<string, double> Strengths = Weighted(
        (1.5, "very really so extremely absolutely incredibly deeply truly totally completely super especially highly seriously too"),
        (0.6, "somewhat slightly bit little fairly kinda partly mildly"));

    /// <summary>The weight of the phrase at a place, and how many words it takes; length 0 when it says nothing.</summary>
    public static (double Weight, int Length) At(Word[] words, int at)
    {
        if (GoodPhrases.At(words, at) is > 0 and var good)
            return (0.8, good);
        if (BadPhrases.At(words, at) is > 0 and var bad)
            return (IsAtAll(words, at + bad) ? -1.2 : -0.9, bad);
        return Weights.TryGetValue(words[at].Lower, out var weight) && !(weight < 0 && IsAskedFor(words, at))
            ? (Turned(words, at, weight), 1)
            : (0, 0);
    }

    /// <summary>Whether a word is negated by one of the three before it: "not happy", but not "not only happy" or "nothing but praise".</summary>
    public static bool IsNegated(Word[] words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && words[i].Mark == ' '; i--)
        {
            if (Negates(words, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word negates what follows it.</summary>
    public static bool Negates(Word[] words, int at) =>
        Negations.Contains(words[at].Lower) && !(words[at].Lower is "not" or "nothing" && at + 1 < words.Length && words[at + 1].Lower is "only" or "just" or "but");

    /// <summary>Whether "at all" follows soon: "not happy with the support at all".</summary>
    private static bool IsAtAll(Word[] words, int at) => AtAll.In(words, at, at + AtAllReach) >= 0;

    /// <summary>"any concerns?" and "questions, comments, concerns" complain of nothing.</summary>
    private static bool IsAskedFor(Word[] words, int at) =>
        at > 0 && (words[at - 1].Lower is "any" or "questions" or "comments" || (at > 1 && words[at - 2].Lower is "any" or "questions"));

    /// <summary>The weight after the words before it: "not happy", "very happy".</summary>
    private static double Turned(Word[] words, int at, double weight)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && words[i].Mark == ' '; i--)
        {
            if (Strengths.TryGetValue(words[i].Lower, out var strength))
                weight *= strength;
            if (Negates(words, i))
                return (IsAtAll(words, at + 1) ? -1 : -0.7) * weight;
        }

        return weight;
    }

    private static FrozenDictionary<string, double> Weighted(params (double Weight, string Words)[] rows)
    {
        var weights = new Dictionary<string, double>();
        foreach (var (weight, words) in rows)
        {
            foreach (var word in words.Split(' '))
                weights.TryAdd(word, weight);
        }

        return weights.ToFrozenDictionary();
    }
}
