namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>To leave or to stay: the one is told in the words of the other, once they are put far away.</summary>
internal static class Departure
{
    /// <summary>To stay, said of the thought of leaving.</summary>
    public static readonly RelationshipSign Staying = new("does not want to leave", 1.2,
        "not going anywhere", "aren't going anywhere", "staying put", "here to stay", "going nowhere",
        "leaving/switching/changing/quitting/cancelling ... out of the question/not an option/no option/never crossed our mind",
        "stupid/crazy/fool/fools/mad ... go anywhere else/go somewhere else/go elsewhere/look elsewhere/switch/change");

    /// <summary>To leave.</summary>
    public static readonly RelationshipSign Leaving = new("spoke of leaving", -1.5,
        "churn", "churning", "dealbreaker", "deal breaker", "not going to renew", "go with another", "cancel", "canceling", "cancelling", "cancellation",
        "terminate", "terminating", "termination", "walk away", "pull out", "pull the plug", "end the contract", "end our contract", "end this contract",
        "leaving you", "leave you", "leaving us", "looking for the exit", "part ways", "wind down", "drop you", "drop your", "dropping you",
        "phase you out", "phasing you out", "move away from you", "moving away from you", "move off your", "moving off your", "replace you",
        "replacing you", "give notice", "about to leave", "you'll lose us", "you will lose us", "and we're gone", "then we're gone",
        "get out of the contract", "getting out of the contract", "not to extend", "not to renew",
        "not to continue", "not be renewing",
        "not be extending", "not extend", "won't extend", "not prolong", "not continue", "throw you out", "throwing you out", "kick you out",
        "find a replacement",
        "let/letting ... expire/run out/lapse",
        "ditch/ditching/dump/dumping/drop/dropping/leave/leaving ... your tool/your product/your platform/your service")
    {
        Unless = new("meeting", "meetings", "call", "session", "appointment", "demo", "invite", "booking", "stand-up", "standup", "order", "lunch",
            "flight", "trip", "workshop", "training", "out", "with", "alone", "party", "event", "dinner", "visit", "holiday", "class", "lesson", "course"),
        Rejected = Staying,
        IsOfConduct = true,
        IsOfServed = true,
    };
}
