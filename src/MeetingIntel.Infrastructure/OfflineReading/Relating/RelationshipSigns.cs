using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>The signs of how a relationship stands, and where they are in a sentence.</summary>
internal static class RelationshipSigns
{
    /// <summary>So many words after a sign may say that it means something else.</summary>
    private const int Reach = 4;

    private static readonly RelationshipSign Leaving = new("spoke of leaving", -1.5,
        "churn", "churning", "dealbreaker", "deal breaker", "renewal on hold", "not going to renew", "go with another", "cancel", "canceling", "cancelling", "cancellation", "terminate", "terminating", "termination", "walk away",
        "pull out", "end the contract", "end our contract", "end this contract", "leaving you", "leave you", "looking for the exit", "part ways",
        "wind down", "drop you", "drop your", "phase you out", "move away from you", "move off your", "moving off your")
    {
        Unless = new("meeting", "meetings", "call", "session", "appointment", "demo", "invite", "booking", "stand-up", "standup", "order"),
    };

    private static readonly RelationshipSign Complaint = new("complained", -1,
        "disappointed", "disappointing", "frustrated", "frustrating", "unhappy", "furious", "angry", "dissatisfied", "upset", "unreliable",
        "appalled", "let down", "let us down", "waste of money", "waste of time", "not good enough", "fell short", "falls short", "terrible",
        "horrible", "awful", "useless", "disaster", "nightmare", "hate", "complaint", "complaints");

    private static readonly RelationshipSign[] All =
    [
        Leaving,
        Complaint,
        new("spoke of other suppliers", -1.5,
            "competitor", "competitors", "switch vendors", "switch suppliers", "switching vendors", "switching suppliers", "switch to another",
            "switching to another", "other vendors", "other suppliers", "other providers", "another vendor", "another supplier",
            "another provider", "other options", "alternatives", "look elsewhere", "looking elsewhere", "looking at other", "talking to other",
            "evaluating other", "move to another", "shopping around", "cheaper offer", "competing offer"),
        new("took the matter further up", -1.5,
            "escalate", "escalating", "escalated", "escalation", "speak to your manager", "talk to your manager", "your boss", "lawsuit", "lawyers", "legal action"),
        new("spoke of money back or a penalty", -1.5, "refund", "refunded", "money back", "penalty", "penalties", "breach", "compensation"),
        new("said that patience or trust is running out", -1.5,
            "unacceptable", "not acceptable", "fed up", "last straw", "running out of patience", "losing patience", "lost patience", "lost confidence",
            "losing confidence", "lost trust", "losing trust", "lost faith", "losing faith", "can't rely", "cannot rely", "can't trust", "cannot trust", "no longer trust"),
        new("complained of a promise that was not kept", -1,
            "you promised", "were promised", "was promised", "promised us", "you said you would", "you said you'd", "third time", "how many times",
            "still waiting", "still haven't", "again and again", "keep missing", "kept missing", "keeps slipping", "kept slipping"),
        new("complained of silence", -1,
            "no reply", "no response", "no answer", "never heard back", "haven't heard", "hadn't heard", "not heard back", "never got back",
            "nobody got back", "nobody answered", "no one answered", "nobody answers", "didn't respond", "doesn't respond", "didn't reply", "nobody replied", "ignored"),
        new("found the price too high", -0.6, "too expensive", "too pricey", "over our budget", "can't afford", "cannot afford", "can't justify the price", "can't justify the cost"),
        new("wants to go on together", 1.2,
            "renew", "renewing", "renewed", "extend the contract", "extend our contract", "sign again", "stay with you", "staying with you", "keep working with you",
            "keep working together", "continue working with you", "continue working together", "long-term partner", "multi-year", "partnership", "another year")
        {
            Negated = Leaving,
        },
        new("wants more of it", 1.2,
            "expand", "expanding", "expansion", "upsell", "more seats", "additional seats", "extra seats", "more licenses", "more licences", "additional licenses",
            "additional licences", "roll it out to", "roll this out to", "roll out to", "upgrade our", "upgrade to", "buy more", "order more")
        {
            Negated = new("does not want more of it", -0.3),
        },
        new("would recommend it", 1.2,
            "recommend you", "recommended you", "recommend it", "recommended it", "recommending you", "refer you", "referred you", "be a reference",
            "as a reference", "case study", "told everyone about", "told our partners about")
        {
            Negated = Complaint,
        },
        new("praised the work", 1,
            "love", "loved", "loves", "thrilled", "delighted", "impressed", "fantastic", "excellent", "amazing", "awesome", "wonderful", "great job", "great work",
            "saved us", "couldn't be happier", "never been happier", "works great", "works really well", "exactly what we hoped", "exactly what we needed")
        {
            Negated = Complaint,
            Unless = new("to"),
        },
        new("is content", 0.6, "happy", "pleased", "satisfied", "excited", "trust you", "trust your", "rely on you", "no complaints", "going well", "working well")
        {
            Negated = Complaint,
            Unless = new("to"),
        },
        new("was thankful", 0.4,
            "grateful", "thank you so much", "thanks so much", "thank you very much", "thanks a lot", "really appreciate", "very much appreciate", "appreciate your", "appreciate the",
            "thanks for your help", "thank you for your help", "thanks for helping", "thank you for helping"),
    ];

    /// <summary>Most words begin no sign: one look tells.</summary>
    private static readonly PhraseList Any = new(All.SelectMany(sign => sign.Said));

    /// <summary>The sign at a place, and how many words say it; null when there is none.</summary>
    public static (RelationshipSign Sign, int Length)? At(Word[] words, int at)
    {
        if (Any.At(words, at) == 0)
            return null;
        foreach (var sign in All)
        {
            if (sign.Phrases.At(words, at) is not (> 0 and var length) || MeansOtherwise(sign, words, at + length))
                continue;
            var said = SentimentWords.IsNegated(words, at) ? sign.Negated : sign;
            return said is null ? null : (said, length);
        }

        return null;
    }

    private static bool MeansOtherwise(RelationshipSign sign, Word[] words, int after) =>
        sign.Unless is { } unless && unless.In(words, after, after + (sign.Weight > 0 ? 1 : Reach)) >= 0;
}
