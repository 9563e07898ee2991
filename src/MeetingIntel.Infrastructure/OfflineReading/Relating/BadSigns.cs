namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>What a side says that speaks against going on together.</summary>
internal static class BadSigns
{
    /// <summary>To complain of how somebody works.</summary>
    public static readonly RelationshipSign Complaint = new("complained", -1,
        "disappointed", "disappointing", "frustrated", "frustrating", "unhappy", "furious", "angry", "dissatisfied", "upset", "unreliable",
        "appalled", "let down", "let us down", "lets us down", "letting us down", "waste of money", "waste of time", "not good enough", "fell short",
        "falls short", "terrible", "horrible", "awful", "useless", "disaster", "nightmare", "hate", "sick of", "tired of", "driving us crazy", "annoyed",
        "annoying", "i have a complaint", "we have a complaint", "complaint about your", "complaining about your", "complained about your",
        "complain about your", "complain about you", "complaining about you", "a mess", "a joke", "thanks for nothing", "not what we pay",
        "not what we signed up", "not what we were promised", "expected more", "expected better", "can't stand")
    {
        IsOfConduct = true,
    };

    /// <summary>To praise what fails, in irony; no words of its own tell it.</summary>
    public static readonly RelationshipSign Ironic = new("was ironic about what goes wrong", -1.3);

    /// <summary>Whoever would not recommend.</summary>
    public static readonly RelationshipSign Warning = new("would not recommend it", -1.5, "warn/warned ... about you/against you/off you");

    /// <summary>All of them; where two begin with the same words, the first is heard.</summary>
    public static readonly IReadOnlyList<RelationshipSign> All =
    [
        Departure.Leaving,
        Warning,
        new("spoke of putting it on hold", -1.5,
            "renewal/contract/subscription/expansion/rollout/payment/payments/licences/licenses/purchase/purchases/spending/upgrade"
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
            "cheaper offer", "competing offer", "rival offer", "better offer from", "your rivals", "take our business", "out to tender", "an rfp",
            "replacement for you",
            "trialling/trialing/piloting/trying out/evaluating/testing/comparing/demo of/demo from/quote from ... other tools/another tool/other products"
                + "/an alternative/alternative tool/a rival/other software/another product/another company/other companies")
        {
            Unless = new("of ours", "of theirs"),
            UnlessAfter = new("our", "their", "my"),
            Rejected = Departure.Staying,
        },
        new("took the matter further up", -1.5,
            "escalate", "escalating", "escalated", "escalation", "your boss", "lawsuit", "our lawyers", "lawyers ... contract/penalty/clause/you",
            "legal action", "over your head", "our lawyer",
            "our attorney",
            "talk/talking/speak/speaking/write/complain/go/wants a word/want a word/wants a call/call ... your director/your ceo/your manager"
                + "/your management/your vp/your head of/your superior/your superiors/your boss/your leadership/someone above/somebody above")
        {
            IsOfConduct = true,
        },
        new("spoke of money back or a penalty", -1.5, "refund", "refunded", "money back", "penalty", "penalties", "breach", "compensation")
        {
            IsOfServed = true,
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
            "you promised", "were promised", "was promised", "promised us", "you said you would", "you told us it would", "you told me it would",
            "you told us you", "you said you'd", "third time", "how many times",
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
        new("wants less of it", -1.3,
            "cut/cutting/reduce/reducing/halve/halving ... seats/licences/licenses/users/our order/our subscription/our contract", "fewer seats",
            "fewer licences",
            "fewer licenses", "downgrade", "downgrading"),
        new("refused to pay", -1.3,
            "not paying/won't pay/will not pay/refuse to pay/withhold/withholding/stop paying/stopped paying ... invoice/invoices/bill/fee/fees/until/you"),
        new("said that it is used less", -1.3,
            "stopped using", "nobody uses", "no one uses", "hardly anyone uses", "hardly anybody uses", "barely use", "barely uses", "hardly use",
            "gathering dust", "shelfware", "don't use it anymore", "don't use it any more", "no longer use", "usage ... down/dropped/fallen/low",
            "went back to/gone back to/going back to ... excel/spreadsheets/paper/pen and paper/the old tool/the old system/email")
        {
            IsOfConduct = true,
        },
    ];
}
