namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>What a side says that speaks for going on together.</summary>
internal static class GoodSigns
{
    /// <summary>All of them; where two begin with the same words, the first is heard.</summary>
    public static readonly IReadOnlyList<RelationshipSign> All =
    [
        Departure.Staying,
        new("wants to go on together", 1.2,
            "renew", "renewing", "renewed", "extend the contract", "extend our contract", "sign again", "sign for another", "stay with you",
            "staying with you", "keep working with you", "keep working together", "continue working with you", "continue working together",
            "long-term partner", "multi-year", "partnership", "another year with you", "in it for the long", "here to stay", "stick with you", "sticking with you")
        {
            Negated = Departure.Leaving,
        },
        new("wants more of it", 1.2,
            "expand", "expanding", "expansion", "upsell", "more seats", "additional seats", "extra seats", "more licenses", "more licences",
            "additional licenses", "additional licences", "roll it out to", "roll this out to", "roll out to", "upgrade our", "upgrade to", "buy more",
            "order more", "come on board", "wants it too", "want it too", "wants to join in", "double/doubling ... seats/licences/licenses/users",
            "bring/bringing/onboard/onboarding/add/adding ... branch/office/site/department/division/subsidiary/region/country/colleagues",
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
            Negated = BadSigns.Warning,
        },
        new("told of praise by others", 1.2,
            "raves about", "rave about", "raving about", "speak highly of", "speaks highly of", "sing your praises", "singing your praises",
            "sings your praises", "hear good things about", "heard good things about", "hear great things about", "heard great things about")
        {
            Negated = BadSigns.Complaint,
        },
        new("called it the best", 1.2,
            "favourite supplier", "favorite supplier", "favourite vendor", "favorite vendor", "best supplier", "best vendor", "best partner", "best tool",
            "favourite tool", "favorite tool", "best we've had", "best we have had", "best decision")
        {
            Negated = BadSigns.Complaint,
        },
        new("praised the work", 1,
            "love", "loved", "loves", "thrilled", "delighted", "impressed", "fantastic", "excellent", "amazing", "awesome", "wonderful", "great job",
            "great work", "saved us", "couldn't be happier", "never been happier", "couldn't be better", "works great", "works really well",
            "exactly what we hoped", "exactly what we needed", "running smoothly", "runs smoothly",
            "works like a charm", "like clockwork", "back on track", "a lifesaver", "game changer", "can't imagine working without")
        {
            Negated = BadSigns.Complaint,
            Unless = new("to"),
            IsOfConduct = true,
        },
        new("spoke of a long time together", 0.6, "been with you ... years/decade", "been your customer ... years/decade"),
        new("is content", 0.6,
            "happy", "pleased", "satisfied", "excited", "trust you", "trust your", "rely on you", "no complaints", "going well", "working well")
        {
            Negated = BadSigns.Complaint,
            Unless = new("to"),
            IsOfConduct = true,
        },
        new("was thankful", 0.4,
            "grateful", "thank you so much", "thanks so much", "thank you very much", "thanks a lot", "really appreciate", "very much appreciate",
            "appreciate your", "appreciate the", "thanks for your help", "thank you for your help", "thanks for helping", "thank you for helping"),
    ];
}
