using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Words of liking and dislike with their weight, and words that turn or strengthen them.</summary>
internal static class SentimentWords
{
    private static readonly FrozenDictionary<string, double> Weights = Weighted(
        (1.0, "love loved loving thrilled delighted amazing fantastic excellent brilliant wonderful incredible impressed "
            + "impressive awesome"),
        (0.8, "happy glad excited pleased satisfied perfect exciting grateful superb terrific pleasure enjoy enjoyed enjoying "
            + "fun beautiful"),
        (0.6, "appreciate helpful successful success smooth smoothly valuable promising confident trust reliable improved "
            + "improvement win benefit recommend"),
        (0.3, "great good nice cool thanks thank better best agreed easy interesting fair works deal generous kind friendly "
            + "progress sweet welcome"),
        (-1.0, "hate hated terrible awful horrible furious unacceptable disaster disastrous outraged appalling disgusted "
            + "useless worst lousy"),
        (-0.9, "disappointed disappointing disappointment frustrated frustrating frustration angry upset annoyed annoying "
            + "fed-up unhappy unfair ridiculous rude"),
        (-0.6, "bad worse poor poorly broken failed failing failure fails worried worry worrying concerned struggling struggle "
            + "painful pain confusing confused unreliable dissatisfied complaint complaints complained stuck lost losing "
            + "sadly regret greedy stingy"),
        (-0.4, "problem problems concern concerns delay delays delayed late slow bug bugs outage outages downtime missed "
            + "unfortunately difficult risky expensive blocked blocker wrong crash crashed crashes crashing sorry afraid "
            + "disagree unclear lack lacking doubt hurt"));

    private static readonly FrozenDictionary<string, double> Risks = Weighted(
        (1.5, "churn churning competitor competitors cancel canceling cancelling cancellation terminate terminating "
            + "termination escalate escalating escalation unacceptable lawsuit refund"),
        (1.0, "disappointed frustrated frustrating unhappy furious angry dissatisfied disappointing upset unreliable leaving "
            + "breach penalty alternatives"));

    private static readonly FrozenDictionary<string, double> Bonds = Weighted(
        (1.0, "love thrilled delighted impressed expand expanding expansion renew renewing renewal upsell fantastic excellent "
            + "recommend partnership"),
        (0.6, "happy pleased satisfied excited grateful trust amazing awesome wonderful"));

    private static readonly PhraseList RiskPhrases = new(
        "switch vendors", "switch suppliers", "switching vendors", "switching suppliers", "switch to another", "switching to another",
        "switch to a competitor", "go with a competitor", "other vendors", "other options", "look elsewhere", "looking elsewhere",
        "looking at other", "walk away", "pull out", "end the contract", "not renew", "won't renew", "move to another",
        "talking to other", "evaluating other", "fed up", "last straw", "running out of patience", "lost confidence", "losing confidence",
        "losing trust", "lost trust", "not acceptable", "let down", "third time");

    private static readonly PhraseList GoodPhrases = new(
        "looking forward to", "look forward to", "well done", "great job", "good job", "great work", "nice work", "big fan", "thumbs up",
        "spot on", "really works", "huge help", "works well", "works great", "going well", "went well", "great progress", "very good",
        "no complaints", "no problem", "no problems", "no issues", "no worries", "can't complain", "not bad", "can't wait");

    private static readonly PhraseList BadPhrases = new(
        "not happy", "not good", "not great", "not working", "doesn't work", "didn't work", "not acceptable", "fell short", "falls short",
        "too expensive", "too slow", "too late", "behind schedule", "let down", "fed up", "not satisfied", "waste of time", "no progress",
        "not impressed", "can't rely", "not fair", "no deal", "walk away", "not interested");

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
            return (-0.9, bad);
        return Weights.TryGetValue(words[at].Lower, out var weight) && !(weight < 0 && IsAskedFor(words, at))
            ? (Turned(words, at, weight), 1)
            : (0, 0);
    }

    /// <summary>How much a place speaks for losing the customer, and how many words say so.</summary>
    public static (double Weight, int Length) RiskAt(Word[] words, int at)
    {
        if (RiskPhrases.At(words, at) is > 0 and var length)
            return (1.5, length);
        return Risks.TryGetValue(words[at].Lower, out var weight) && Turned(words, at, 1) > 0 ? (weight, 1) : (0, 0);
    }

    /// <summary>How much a place speaks for keeping the customer.</summary>
    public static double BondAt(Word[] words, int at) =>
        Bonds.TryGetValue(words[at].Lower, out var weight) && Turned(words, at, 1) > 0 ? weight : 0;

    /// <summary>"any concerns?" and "questions, comments, concerns" complain of nothing.</summary>
    private static bool IsAskedFor(Word[] words, int at) =>
        at > 0 && (words[at - 1].Lower is "any" or "questions" or "comments" || (at > 1 && words[at - 2].Lower is "any" or "questions"));

    /// <summary>The weight after the words before it: "not happy", "very happy".</summary>
    private static double Turned(Word[] words, int at, double weight)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3) && words[i].Mark == ' '; i--)
        {
            if (Strengths.TryGetValue(words[i].Lower, out var strength))
                weight *= strength;
            if (Negations.Contains(words[i].Lower))
                return -0.7 * weight;
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
