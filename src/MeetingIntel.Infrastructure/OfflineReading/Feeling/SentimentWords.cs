using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>Words of liking and dislike with their weight, and words that turn or strengthen them.</summary>
internal static class SentimentWords
{
    /// <summary>Over how many words an adverb reaches.</summary>
    private const int Reach = 3;

    /// <summary>What is negated says its opposite, but not as strongly; "not bad" and "no delay" say at least so much.</summary>
    private const double Turned = -0.7;

    private const double LeastOfNegatedBad = 0.4;

    private static readonly FrozenDictionary<string, double> Weights = Weighted(
        (1.0, "love loved loving thrilled delighted amazing fantastic excellent brilliant wonderful incredible impressed "
            + "impressive awesome joy delight delightful gem flawless seamless"),
        (0.8, "happy happier glad excited pleased satisfied perfect exciting grateful superb terrific pleasure enjoy enjoyed enjoying "
            + "fun beautiful"),
        (0.6, "appreciate helpful successful success smooth smoothly valuable promising confident trust reliable improved "
            + "improvement win benefit recommend praise relieved solid painless intuitive breeze kudos blessing favourite favorite"),
        (0.3, "great good nice cool thanks thank better best agreed easy interesting fair works deal generous kind friendly "
            + "progress sweet welcome fine"),
        (-1.0, "hate hated terrible awful horrible furious unacceptable disaster disastrous outraged appalling disgusted "
            + "useless worst lousy nightmare"),
        (-0.9, "disappointed disappointing disappointment frustrated frustrating frustration angry upset annoyed annoying "
            + "fed-up unhappy unfair ridiculous rude"),
        (-0.6, "bad worse poor poorly broken failed failing failure fails worried worry worrying concerned struggling struggle "
            + "painful pain confusing confused unreliable dissatisfied complaint complaints complained stuck lost losing "
            + "sadly regret greedy stingy mess rough ignored unresponsive refuse refused broke clunky buggy shambles headache flawed "
            + "nuisance hassle regrettable worrisome"),
        (-0.4, "problem problems concern concerns delay delays delayed late slow bug bugs outage outages downtime missed "
            + "unfortunately difficult risky expensive blocked blocker wrong crash crashed crashes crashing sorry afraid "
            + "disagree unclear lack lacking doubt hurt"));

    private static readonly PhraseList GoodPhrases = new(
        "looking forward to", "look forward to", "well done", "great job", "good job", "great work", "nice work", "big fan", "fan of", "thumbs up",
        "spot on", "really works", "huge help", "works well", "works great", "going well", "went well", "great progress", "very good",
        "like a charm", "like clockwork", "back on track", "hats off", "top notch", "first class", "second to none", "a pleasure", "like a dream",
        "over the moon");

    private static readonly PhraseList GoodDenials = new(
        "no complaints", "no problem", "no problems", "no issues", "no worries", "can't complain", "not bad", "can't wait", "couldn't be happier",
        "could not be happier", "never been happier", "couldn't be better", "could not be better", "never been better", "nothing to complain",
        "without any problems", "without any problem", "without problems", "without any issues", "without issues", "without a hitch",
        "no trouble", "can't go wrong", "couldn't ask for more", "couldn't have gone better", "never lets us down", "never let us down",
        "nothing bad", "nothing negative", "only good things", "couldn't agree more", "couldn't live without", "can't live without");

    private static readonly PhraseList BadPhrases = new(
        "not happy", "not good", "not great", "not working", "doesn't work", "didn't work", "not acceptable", "fell short", "falls short",
        "too expensive", "too slow", "too late", "behind schedule", "let down", "fed up", "not satisfied", "waste of time", "no progress",
        "not impressed", "can't rely", "not fair", "no deal", "walk away", "not interested", "could be better", "could have been better",
        "should be better", "needs improvement", "room for improvement", "much to be desired", "thanks for nothing", "can't stand", "cannot stand",
        "if only", "barely works",
        "hardly works", "up the wall",
        "drives me crazy", "drives us crazy", "drives me mad", "drives me nuts", "drives us nuts", "pain in the",
        "would have loved", "would have liked", "would have been nice", "would have been great", "would have been better", "had hoped for",
        "at our wits end", "i wish it", "i wish the",
        "i wish we", "i wish they", "wish it were", "wish it was", "lets us down", "left us hanging", "sick of", "tired of", "a joke");

    private static readonly PhraseList AtAll = new("at all", "whatsoever", "in the least");

    private const int AtAllReach = 6;

    /// <summary>Words after a bad one that make it the name of a thing: "error rate", "failed jobs".</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["rate", "rates", "dump", "dumps", "report", "reports", "tracker", "log", "logs", "list", "statement", "parameter", "parameters", "count", "counts",
            "code", "codes", "handling", "message", "messages", "job", "jobs", "ticket", "tickets", "form", "forms", "recovery", "test", "tests",
            "analysis", "policy", "register", "assessment", "time", "times", "detection", "page", "queue", "record", "records", "case", "cases"]);

    /// <summary>What is over is no longer bad.</summary>
    private static readonly PhraseList Ended = new(
        "gone", "fixed", "resolved", "solved", "sorted", "over", "behind us", "disappeared", "history", "a thing of the past", "no more", "cured");

    private static readonly PhraseList Ending = new(
        "fixed", "solved", "resolved", "sorted", "cured", "ended", "got rid of", "removed", "eliminated", "cleared up", "put an end to");

    private static readonly PhraseList StillThere = new(
        "not", "isn't", "aren't", "wasn't", "hasn't", "haven't", "never", "still", "until", "when", "to be", "if");

    private const double OfEnded = 0.5;
    private const int ReachOfEnd = 4;

    private static readonly FrozenDictionary<string, double> Strengths = Weighted(
        (1.5, "very really so extremely absolutely incredibly deeply truly totally completely super especially highly seriously too"),
        (0.6, "somewhat slightly bit little fairly kinda partly mildly"));

    /// <summary>The weight of the phrase at a place, and how many words it takes; length 0 when it says nothing.</summary>
    public static (double Weight, int Length) At(Word[] words, int at)
    {
        if (GoodDenials.At(words, at) is > 0 and var denial)
            return (0.8, denial);
        if (GoodPhrases.At(words, at) is > 0 and var good)
            return (Negation.Of(words, at) ? Turned * 0.8 : 0.8, good);
        if (BadPhrases.At(words, at) is > 0 and var bad)
            return (IsAtAll(words, at + bad) ? -1.2 : -0.9, bad);
        if (!Weights.TryGetValue(words[at].Lower, out var weight))
            return (0, 0);
        return weight < 0 ? OfBad(words, at, weight) : IsOnlyWished(words, at) ? (0, 0) : (Weigh(words, at, weight), 1);
    }

    private static (double Weight, int Length) OfBad(Word[] words, int at, double weight) =>
        IsAskedFor(words, at) || (at + 1 < words.Length && words[at].Mark == ' ' && Things.Contains(words[at + 1].Lower)) ? (0, 0)
            : IsOver(words, at) ? (OfEnded, 1)
            : (Weigh(words, at, weight), 1);

    /// <summary>Whether "at all" follows soon: "not happy with the support at all".</summary>
    private static bool IsAtAll(Word[] words, int at) => AtAll.In(words, at, at + AtAllReach) >= 0;

    /// <summary>"any concerns?" and "questions, comments, concerns" complain of nothing.</summary>
    private static bool IsAskedFor(Word[] words, int at) =>
        at > 0 && (words[at - 1].Lower is "any" or "questions" or "comments" || (at > 1 && words[at - 2].Lower is "any" or "questions"))
            && !Negation.IsNear(words, at);

    /// <summary>"It would be great if…" praises nothing.</summary>
    private static bool IsOnlyWished(Word[] words, int at) =>
        at > 1 && words[at - 1].Lower is "be" or "really" && Array.FindIndex(words, Math.Max(0, at - Reach), Math.Min(Reach, at),
            w => w.Lower is "would" or "it'd" or "that'd" or "might") >= 0
            && at + 1 < words.Length && words[at + 1].Lower is "if" or "to" or "when";

    /// <summary>"The crashes are gone", "you fixed the bug"; not "it isn't fixed".</summary>
    private static bool IsOver(Word[] words, int at)
    {
        var (from, to) = (at + 1, Math.Min(words.Length, at + 1 + ReachOfEnd));
        if (Ended.In(words, from, to) is >= 0 and var end)
            return StillThere.In(words, Math.Max(0, at - Reach), end) < 0;
        return Ending.In(words, Math.Max(0, at - ReachOfEnd), at) is >= 0 and var ending && StillThere.In(words, Math.Max(0, ending - Reach), at) < 0;
    }

    /// <summary>The weight with the words before it: "not happy", "very happy".</summary>
    private static double Weigh(Word[] words, int at, double weight)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && words[i].Mark == ' ' && !Negation.Negates(words, i); i--)
        {
            if (Strengths.TryGetValue(words[i].Lower, out var strength))
                weight *= strength;
        }

        if (!Negation.Of(words, at))
            return weight;
        var turned = (IsAtAll(words, at + 1) ? -1 : Turned) * weight;
        return weight < 0 ? Math.Max(LeastOfNegatedBad, turned) : turned;
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
