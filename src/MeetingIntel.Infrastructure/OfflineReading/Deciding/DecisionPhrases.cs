using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>The turns of phrase by which meetings settle things, by the way in which they do.</summary>
internal static class DecisionPhrases
{
    /// <summary>That something is settled.</summary>
    public static readonly PhraseList Announcements = new(
        "we decided to", "we've decided to", "we have decided to", "we decided that", "we've decided that", "we agreed to",
        "we've agreed to", "we have agreed to", "we agreed that", "we've agreed that", "we agreed on", "we all agree to",
        "we agree to", "we agree that", "it's decided that", "the decision is to", "the decision is that", "decision is to",
        "decision is that", "the decision was to", "it was decided to", "it was decided that", "we decided on", "we settled on",
        "we've settled on", "we've decided on", "we concluded that", "the conclusion is that", "we're agreed that",
        "we are agreed that", "decided to", "agreed to", "the final decision is", "consensus is that", "consensus is to",
        "the consensus is", "we've chosen", "we chose to", "we ended up deciding to", "we've agreed on", "we have decided on",
        "we have settled on", "we approved", "we've approved", "we have approved", "we voted to", "we voted for", "everyone agreed to",
        "everyone agreed that", "everybody agreed to", "everybody agreed that", "we're all agreed that", "it's agreed that",
        "we already decided to", "we already decided that", "we already agreed to", "we already agreed that", "we've landed on", "we landed on",
        "we're in agreement that", "the majority is for", "we chose", "it's settled", "that's settled", "it's settled that", "that's settled then",
        "it's a done deal that");

    /// <summary>That it is settled not to.</summary>
    public static readonly PhraseList Denials = new(
        "we decided not to", "we've decided not to", "we have decided not to", "we agreed not to", "we've agreed not to",
        "the decision is not to", "it was decided not to", "we're not going to go with", "we're not going with");

    /// <summary>What settles as it is said.</summary>
    public static readonly PhraseList Settling = new(
        "we'll go with", "we will go with", "we're going with", "we are going with", "we're going to go with", "we're gonna go with",
        "we'll stick with", "we'll stick to", "i'll go with", "we're sticking with", "we go with", "so we go for", "we'll go for",
        "we're going to stick with", "we'll keep", "we're moving forward with", "we'll move forward with", "we are moving forward with",
        "we're going to move forward with", "we're gonna go for", "we're going for", "we're going to go for", "we stick with", "we stick to",
        "we stay with", "we'll stay with", "we'll drop", "we'll skip", "we'll leave out", "we're dropping", "we're skipping", "we're keeping",
        "we're going ahead with", "we'll go ahead with", "we'll take", "i'll take", "we're taking");

    /// <summary>What calls on the others to settle it.</summary>
    public static readonly PhraseList Calls = new(
        "let's go with", "let us go with", "let us use", "let us keep", "let's stick with", "let's stick to", "let's settle on", "let's agree on",
        "let's agree to", "let's make it", "let's go for", "let's keep", "let's use", "let's skip", "let's move forward with", "let's stay with",
        "let's drop", "let's leave out", "let's choose", "let's pick", "let's take", "let's say we", "let's get rid of", "let's go ahead with");

    /// <summary>What a summing up begins with.</summary>
    public static readonly PhraseList Recaps = new(
        "we'll", "we will", "we're going to", "we're gonna", "we are going to", "we are gonna", "we have", "we've got", "we use", "we take");

    /// <summary>What asks for consent.</summary>
    public static readonly PhraseList Proposals = new(
        "let's", "let us", "we should", "how about we", "why don't we", "what if we", "i propose we", "i propose that we", "i suggest we",
        "i suggest that we", "i'd suggest we", "shall we", "should we", "i'd propose we", "i would suggest we", "maybe we should",
        "i propose to", "i'd say we", "i would say we", "i say we", "i vote we", "my proposal is to", "my suggestion is to",
        "i'd recommend we", "i recommend we", "i would recommend we", "we might as well", "we'd better", "can we agree to",
        "can we agree that", "can we agree on", "i'd like to propose", "are we all fine with", "are we fine with", "are we okay with", "are we all okay with",
        "is everybody fine with", "is everyone fine with", "is everyone okay with", "is everybody okay with", "everyone okay with", "everybody okay with");

    /// <summary>What names only the thing that is proposed.</summary>
    public static readonly PhraseList NamedProposals = new(
        "i'd say", "i'd go for", "i'd go with", "i would go for", "i would go with", "i vote for", "my vote is for", "my vote goes to",
        "i'm for", "i'd prefer", "i would prefer", "how about", "what about", "i'd pick", "i'd choose", "i'd take");

    /// <summary>What asks whether a thing is possible.</summary>
    public static readonly PhraseList Suggestions = new(
        "we could", "we can", "could we", "can we", "maybe we", "maybe we can", "maybe we could", "we want to", "i think we", "i think we can",
        "i think we could");

    /// <summary>What is said to be of a thing that is settled.</summary>
    public static readonly PhraseList Settled = new(
        "approved", "confirmed", "decided", "off the table", "cancelled", "canceled", "scrapped", "dropped", "history", "settled", "agreed", "off", "dead");

    /// <summary>What those do who settle it elsewhere.</summary>
    public static readonly PhraseList Signed = new(
        "has signed off", "have signed off", "signed off on", "has approved", "have approved", "gave the green light", "has given the green light",
        "gave the go-ahead", "has agreed to", "have agreed to", "has given its okay");

    /// <summary>Motions of a meeting with rules of order.</summary>
    public static readonly PhraseList Motions = new(
        "i move that we", "i move that", "i move to", "i make a motion to", "i make a motion that", "the motion is to", "the motion is that",
        "motion to", "i'd move that we", "i second the motion to");

    /// <summary>Whether a thing that was spoken of is so: the verb follows.</summary>
    public static readonly PhraseList Checks = new("are we", "do we", "are we still", "are we really", "do we still");

    /// <summary>The verbs of what a meeting chooses.</summary>
    public static readonly PhraseList Choosing = new(
        "go with", "go for", "going with", "going for", "drop", "dropping", "keep", "keeping", "skip", "skipping", "stick with", "sticking with",
        "stick to", "sticking to", "switch to", "switching to", "cancel", "cancelling", "canceling", "postpone", "postponing", "staying with",
        "stay with", "removing", "remove");
}
