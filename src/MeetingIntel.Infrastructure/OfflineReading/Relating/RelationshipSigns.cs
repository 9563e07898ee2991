using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>The signs of how a relationship stands, and where they are in a sentence.</summary>
internal static class RelationshipSigns
{
    private static readonly RelationshipSign Staying = new("does not want to leave", 1.2);

    private static readonly RelationshipSign Leaving = new("spoke of leaving", -1.5,
        "churn", "churning", "dealbreaker", "deal breaker", "not going to renew", "go with another", "cancel", "canceling", "cancelling", "cancellation",
        "terminate", "terminating", "termination", "walk away", "pull out", "pull the plug", "end the contract", "end our contract", "end this contract",
        "leaving you", "leave you", "leaving us", "looking for the exit", "part ways", "wind down", "drop you", "drop your", "dropping you",
        "phase you out", "phasing you out", "move away from you", "moving away from you", "move off your", "moving off your", "replace you",
        "replacing you", "give notice", "about to leave", "get out of the contract", "getting out of the contract",
        "let/letting ... expire/run out/lapse", "ditch/ditching/dump/dumping/drop/dropping/leave/leaving ... your tool/your product/your platform/your service")
    {
        Unless = new("meeting", "meetings", "call", "session", "appointment", "demo", "invite", "booking", "stand-up", "standup", "order", "lunch",
            "flight", "trip", "workshop", "training", "out", "with", "alone"),
        Rejected = Staying,
    };

    private static readonly RelationshipSign Complaint = new("complained", -1,
        "disappointed", "disappointing", "frustrated", "frustrating", "unhappy", "furious", "angry", "dissatisfied", "upset", "unreliable",
        "appalled", "let down", "let us down", "lets us down", "letting us down", "waste of money", "waste of time", "not good enough", "fell short",
        "falls short", "terrible", "horrible", "awful", "useless", "disaster", "nightmare", "hate", "sick of", "tired of", "driving us crazy", "annoyed",
        "annoying", "i have a complaint", "we have a complaint", "complaint about your", "complaining about your", "complained about your",
        "complain about your", "complain about you", "complaining about you", "a mess", "a joke", "thanks for nothing")
    {
        IsOfConduct = true,
    };

    private static readonly RelationshipSign Ironic = new("was ironic about what goes wrong", -1.3);

    private static readonly RelationshipSign[] All =
    [
        Leaving,
        new("would not recommend it", -1.5, "warn/warned ... about you/against you/off you"),
        new("spoke of putting it on hold", -1.5,
            "renewal/contract/subscription/expansion/rollout/payment/payments/licences/licenses/purchase/upgrade"
                + " ... on hold/on ice/paused/frozen/suspended/in question/up in the air/off the table/in doubt",
            "pause/pausing/freeze/freezing/suspend/suspending/rethink/rethinking/reconsider/reconsidering/hold off on/holding off on/holding back"
                + " ... renewal/contract/subscription/licences/licenses/rollout/payment/payments/relationship"),
        Complaint,
        new("spoke of other suppliers", -1.5,
            "competitor", "competitors", "switch vendors", "switch suppliers", "switching vendors", "switching suppliers", "switch to another",
            "switching to another", "switch to someone else", "switching to someone else", "switching to anyone else", "switch to anyone else",
            "other vendors", "other suppliers", "other providers", "another vendor", "another supplier", "another provider", "different vendor",
            "different supplier", "different provider", "other options", "alternatives", "look elsewhere", "looking elsewhere", "go elsewhere",
            "going elsewhere", "looking at other", "talking to other", "evaluating other", "move to another", "shopping around", "shop around",
            "cheaper offer", "competing offer", "rival offer", "your rivals", "take our business", "out to tender", "an rfp", "replacement for you")
        {
            Unless = new("of ours", "of theirs"),
            UnlessAfter = new("our", "their", "my"),
            Rejected = Staying,
        },
        new("took the matter further up", -1.5,
            "escalate", "escalating", "escalated", "escalation", "your boss", "lawsuit", "lawyers", "legal action", "over your head",
            "talk/talking/speak/speaking/write/complain/go/wants a word/want a word/wants a call/call ... your director/your ceo/your manager"
                + "/your management/your vp/your head of/your superior/your superiors/your boss/your leadership/someone above/somebody above")
        {
            IsOfConduct = true,
        },
        new("spoke of money back or a penalty", -1.5, "refund", "refunded", "money back", "penalty", "penalties", "breach", "compensation")
        {
            IsOfConduct = true,
        },
        new("said that patience or trust is running out", -1.5,
            "unacceptable", "not acceptable", "fed up", "last straw", "running out of patience", "losing patience", "lost patience", "lost confidence",
            "losing confidence", "lost trust", "losing trust", "lost faith", "losing faith", "can't rely", "cannot rely", "can't trust", "cannot trust",
            "no longer trust", "at the end of our rope", "enough is enough", "had enough of", "can't go on like this", "last chance", "final warning")
        {
            IsOfConduct = true,
        },
        new("complained of a promise that was not kept", -1,
            "you promised", "were promised", "was promised", "promised us", "you said you would", "you said you'd", "third time", "how many times",
            "still waiting", "still haven't", "again and again", "keep missing", "kept missing", "keeps slipping", "kept slipping")
        {
            IsOfConduct = true,
        },
        new("complained of silence", -1,
            "no reply", "no response", "no answer", "never heard back", "haven't heard", "hadn't heard", "not heard back", "never got back",
            "nobody got back", "nobody answered", "no one answered", "nobody answers", "didn't respond", "doesn't respond", "didn't reply", "nobody replied",
            "ignored", "radio silence", "nobody calls back", "nobody called back", "never called back", "never answer", "never answers",
            "sent/wrote/written/called/emailed/mailed/asked/chased/rang/pinged"
                + " ... three times/twice/several times/three mails/three emails/two mails/two emails/four times/three messages/five times")
        {
            IsOfConduct = true,
        },
        new("found the price too high", -0.6,
            "too expensive", "too pricey", "over our budget", "can't afford", "cannot afford", "can't justify the price", "can't justify the cost",
            "hard to justify")
        {
            IsOfConduct = true,
        },
        new("said that money is short", -0.8,
            "on the chopping block", "budget ... cut/frozen/slashed/gone/tight/shrinking", "cut/cutting ... budget/costs/spending", "hiring freeze",
            "cost cutting"),
        new("said that it is used less", -1.3,
            "stopped using", "nobody uses", "no one uses", "hardly anyone uses", "hardly anybody uses", "barely use", "barely uses", "hardly use",
            "gathering dust", "shelfware", "don't use it anymore", "don't use it any more", "no longer use", "usage ... down/dropped/fallen/low",
            "went back to/gone back to/going back to ... excel/spreadsheets/paper/pen and paper/the old tool/the old system/email")
        {
            IsOfConduct = true,
        },
        new("wants to go on together", 1.2,
            "renew", "renewing", "renewed", "extend the contract", "extend our contract", "sign again", "sign for another", "stay with you",
            "staying with you", "keep working with you", "keep working together", "continue working with you", "continue working together",
            "long-term partner", "multi-year", "partnership", "another year", "in it for the long", "here to stay", "stick with you", "sticking with you")
        {
            Negated = Leaving,
        },
        new("wants more of it", 1.2,
            "expand", "expanding", "expansion", "upsell", "more seats", "additional seats", "extra seats", "more licenses", "more licences",
            "additional licenses", "additional licences", "roll it out to", "roll this out to", "roll out to", "upgrade our", "upgrade to", "buy more",
            "order more", "come on board", "wants it too", "want it too", "wants to join in", "double/doubling ... seats/licences/licenses/users",
            "add/adding/another/order/buy/buying ... seats/seat/licences/licenses/licence/license/sites/teams")
        {
            Negated = new("does not want more of it", -0.3),
        },
        new("would recommend it", 1.2,
            "recommend you", "recommended you", "recommend it", "recommended it", "recommending you", "recommend this", "recommend your", "refer you",
            "referred you", "be a reference", "as a reference", "case study", "told everyone about", "told our partners about", "a good word",
            "vouch for you", "spread the word",
            "told/tell/telling/spoke to/spoken to ... about you", "mentioned/introduced ... you to", "gave/give/giving/passed/pass ... your name")
        {
            Negated = new("would not recommend it", -1.5),
        },
        new("told of praise by others", 1.2,
            "raves about", "rave about", "raving about", "speak highly of", "speaks highly of", "sing your praises", "singing your praises",
            "sings your praises", "hear good things about", "heard good things about", "hear great things about", "heard great things about")
        {
            Negated = Complaint,
        },
        new("praised the work", 1,
            "love", "loved", "loves", "thrilled", "delighted", "impressed", "fantastic", "excellent", "amazing", "awesome", "wonderful", "great job",
            "great work", "saved us", "couldn't be happier", "never been happier", "couldn't be better", "works great", "works really well",
            "exactly what we hoped", "exactly what we needed", "running smoothly", "runs smoothly",
            "works like a charm", "like clockwork", "back on track", "best decision", "a lifesaver", "game changer", "can't imagine working without")
        {
            Negated = Complaint,
            Unless = new("to"),
            IsOfConduct = true,
        },
        new("is content", 0.6,
            "happy", "pleased", "satisfied", "excited", "trust you", "trust your", "rely on you", "no complaints", "going well", "working well")
        {
            Negated = Complaint,
            Unless = new("to"),
            IsOfConduct = true,
        },
        new("was thankful", 0.4,
            "grateful", "thank you so much", "thanks so much", "thank you very much", "thanks a lot", "really appreciate", "very much appreciate",
            "appreciate your", "appreciate the", "thanks for your help", "thank you for your help", "thanks for helping", "thank you for helping"),
    ];

    /// <summary>Most words begin no sign: one look tells.</summary>
    private static readonly PhraseList Beginnings = new(All.SelectMany(sign => sign.Said).SelectMany(said => said.Split(" ... ")[0].Split('/')));

    /// <summary>The sign at a place, and how many words say it; null when there is none.</summary>
    public static (RelationshipSign Sign, int Length)? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at == 0 && Irony.In(sentence) is > 0 and var ironic)
            return (Ironic, ironic);
        if (Beginnings.At(words, at) == 0)
            return null;
        foreach (var sign in All)
        {
            if (sign.At(words, at) is not (> 0 and var length))
                continue;
            if (sign.HeardWith(Negation.Of(words, at), words, at) is not { } said || (sign.IsOfConduct && Blame.IsElsewhere(words, at, at + length, said)))
                return null;
            return (said, length);
        }

        return null;
    }
}
