using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Finds the turns of phrase by which meetings settle things, sentence by sentence.</summary>
internal static class DecisionForms
{
    private const int MostBeforeApproved = 9;

    private static readonly PhraseList Announcements = new(
        "we decided to", "we've decided to", "we have decided to", "we decided that", "we've decided that", "we agreed to",
        "we've agreed to", "we have agreed to", "we agreed that", "we've agreed that", "we agreed on", "we all agree to",
        "we agree to", "we agree that", "it's decided that", "the decision is to", "the decision is that", "decision is to",
        "decision is that", "the decision was to", "it was decided to", "it was decided that", "we decided on", "we settled on",
        "we've settled on", "we've decided on", "we concluded that", "the conclusion is that", "we're agreed that",
        "we are agreed that", "decided to", "agreed to", "the final decision is", "consensus is that", "consensus is to",
        "the consensus is", "we've chosen", "we chose to", "we ended up deciding to", "we've agreed on", "we have decided on",
        "we have settled on", "we approved", "we've approved", "we have approved", "we voted to", "we voted for", "everyone agreed to",
        "everyone agreed that", "everybody agreed to", "everybody agreed that", "we're all agreed that", "it's agreed that",
        "we already decided to", "we already decided that", "we already agreed to", "we already agreed that", "we've landed on", "we landed on", "we're in agreement that", "the majority is for", "we chose");

    private static readonly PhraseList Denials = new(
        "we decided not to", "we've decided not to", "we have decided not to", "we agreed not to", "we've agreed not to",
        "the decision is not to", "it was decided not to", "we're not going to go with", "we're not going with");

    private static readonly PhraseList Settling = new(
        "let's go with", "let us go with", "let us use", "let us keep", "we'll go with", "we will go with", "we're going with",
        "we are going with", "we're going to go with", "we're gonna go with", "let's stick with", "let's stick to", "we'll stick with",
        "we'll stick to", "i'll go with", "we're sticking with", "let's settle on", "let's agree on", "let's agree to", "let's make it",
        "we go with", "so we go for", "let's go for", "we'll go for", "we're going to stick with", "let's keep", "we'll keep",
        "let's use", "let's skip", "we're moving forward with", "we'll move forward with", "we are moving forward with",
        "we're going to move forward with", "let's move forward with", "we're gonna go for", "we're going for", "we're going to go for",
        "we stick with", "we stick to", "we stay with", "we'll stay with", "let's stay with", "we'll drop", "let's drop", "we'll skip",
        "let's leave out", "we'll leave out", "let's choose", "let's pick", "we're dropping", "we're skipping", "we're keeping",
        "let's take", "let's say we", "let's get rid of", "we're going ahead with", "let's go ahead with", "we'll go ahead with");

    private static readonly PhraseList Recaps = new(
        "we'll", "we will", "we're going to", "we're gonna", "we are going to", "we are gonna", "we have", "we've got", "we use", "we take");

    private static readonly PhraseList RecapOpenings = new("so", "okay", "ok", "right", "alright", "all right", "then");

    private static readonly PhraseList Proposals = new(
        "let's", "let us", "we should", "how about we", "why don't we", "what if we", "i propose we", "i propose that we", "i suggest we",
        "i suggest that we", "i'd suggest we", "shall we", "should we", "i'd propose we", "i would suggest we", "maybe we should",
        "i propose to", "i'd say we", "i would say we", "i say we", "i vote we", "my proposal is to", "my suggestion is to",
        "i'd recommend we", "i recommend we", "i would recommend we", "we might as well", "we'd better", "can we agree to",
        "can we agree that", "can we agree on", "i'd like to propose");

    private static readonly PhraseList NamedProposals = new(
        "i'd say", "i'd go for", "i'd go with", "i would go for", "i would go with", "i vote for", "my vote is for", "my vote goes to",
        "i'm for", "how about", "what about", "i'd pick", "i'd choose", "i'd take");

    private static readonly PhraseList Suggestions = new("we could", "we can", "could we", "can we", "maybe we", "maybe we can", "maybe we could", "we want to", "i think we", "i think we can", "i think we could");

    private static readonly PhraseList Motions = new(
        "i move that we", "i move that", "i move to", "i make a motion to", "i make a motion that", "the motion is to", "the motion is that",
        "motion to", "i'd move that we", "i second the motion to");

    /// <summary>Words before a phrase by which nothing is settled here and now.</summary>
    private static readonly PhraseList Unsettled = new(
        "if", "whether", "when", "unless", "until", "haven't", "hasn't", "not", "didn't", "never", "last time", "last week", "last month",
        "last meeting", "last year", "previously", "they", "he", "she", "who", "need to", "have to", "before", "could have", "once",
        "would", "might", "what", "wish", "where", "how");

    /// <summary>How a meeting itself is run is no decision.</summary>
    private static readonly PhraseList Housekeeping = new(
        "move on", "go ahead and", "go on", "see", "start", "get started", "say", "talk", "take a look", "look", "go back", "go to", "go through",
        "go over", "dive", "jump", "get into", "wait", "hear", "begin", "give", "wrap", "kick", "keep going", "keep it short",
        "keep moving", "make it quick", "do it", "do that", "do this", "continue", "have a look", "take a", "discuss", "open", "pause",
        "hope", "let", "turn", "try to keep", "find out", "not", "be honest", "be clear", "be real", "just", "keep that", "keep it",
        "keep this", "use that", "use this", "use it", "close", "end", "hop", "come back", "chat", "recap", "review the", "pull up",
        "share", "get through", "imagine", "assume", "just say", "think", "figure", "keep in", "keep the conversation", "keep you",
        "keep everyone", "keep everybody", "keep folks", "keep people", "keep progressing", "take it offline", "take that offline",
        "take this offline", "take it more offline", "take the", "i think", "plan for", "align", "keep an", "keep up", "keep on",
        "keep talking", "keep working", "get", "have a look", "have a chat", "have a quick", "have to", "have been", "have it", "have that", "have you", "have a", "probably", "also", "always", "never", "stop here", "stop there", "leave it",
        "call it", "definitely", "maybe", "do a", "do the", "do some", "know", "ask", "check", "be able", "need", "make sure", "follow",
        "meet", "catch", "reconvene", "schedule", "circle", "first", "introduce", "read", "skip ahead", "take five", "break", "finish",
        "begin", "speak", "listen", "watch", "show", "touch", "connect", "sync", "regroup", "try to get", "all", "both", "still");

    /// <summary>What has no place after a recap's opening: what is only told, guessed or done by somebody.</summary>
    private static readonly PhraseList Told = new(
        "a", "an", "to", "been", "had", "got", "no idea", "some", "any", "seen", "talked", "said", "discussed", "about", "only", "two", "three", "four",
        "five", "ten", "time", "you", "it", "that", "this", "questions", "everyone", "everybody");

    private static readonly PhraseList Opening = new(
        "so", "and", "but", "yeah", "yes", "okay", "ok", "well", "now", "then", "right", "alright", "oh", "i think", "i guess", "maybe", "great", "good");

    /// <summary>The form of a sentence; null when it settles nothing.</summary>
    public static DecisionForm? In(Sentence sentence, DateOnly? day)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (At(sentence, at, day) is { } form)
                return IsHere(sentence, form) ? form : null;
        }

        return Recap(sentence) ?? Approved(sentence);
    }

    private static DecisionForm? At(Sentence sentence, int at, DateOnly? day)
    {
        var words = sentence.Words;
        if (Denials.At(words, at) is > 0 and var denial)
            return new(DecisionKind.Announced, at, at + denial, IsDenied: true);
        if (!sentence.IsQuestion && Announcements.At(words, at) is > 0 and var announcement
            && !(words[at].Lower is "decided" or "agreed" && at > 0))
            return new(DecisionKind.Announced, at, Matter(words, at + announcement, day));
        if (!sentence.IsQuestion && Settling.At(words, at) > 0)
            return new(DecisionKind.Settling, at, at + Lead(words, at));
        if (Motions.At(words, at) is > 0 and var motion)
            return new(DecisionKind.Motion, at, at + motion);
        if (Proposals.At(words, at) is > 0 and var proposal)
        {
            if (Proposals.At(words, at + proposal) > 0)
                return null;   // begun again: "why don't we, why don't we move it"
            var denied = at + proposal < words.Length && words[at + proposal].Lower is "not";
            return new(DecisionKind.Proposal, at, at + proposal + (denied ? 1 : 0), denied);
        }

        if (at <= 4 && NamedProposals.At(words, at) is > 0 and var named)
            return new(DecisionKind.Proposal, at, at + named);
        return at <= 3 && Suggestions.At(words, at) is > 0 and var suggestion ? new(DecisionKind.Suggestion, at, at + suggestion) : null;
    }

    private static bool IsHere(Sentence sentence, DecisionForm form) =>
        Unsettled.In(sentence.Words, Math.Max(0, form.At - 4), form.At) < 0
            && (form.Kind is DecisionKind.Announced or DecisionKind.Motion || Housekeeping.At(sentence.Words, form.From) == 0);

    /// <summary>"So we'll have two tiers then", "so no hardware then", "Lisbon it is".</summary>
    private static DecisionForm? Recap(Sentence sentence)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion)
            return null;
        var at = 0;
        while (Opening.At(words, at) is > 0 and var lead)
            at += lead;
        if (at + 1 >= words.Length)
            return null;
        var opens = at > 0 && RecapOpenings.In(words, 0, at) >= 0;
        var closes = words[^1].Lower is "then";
        if ((opens || closes) && words[at].Lower is "no" or "without" && words.Length - at <= 10 && words[at].Mark == ' ')
            return new(DecisionKind.Recap, at, at);
        if (words.Length - at <= 8 && EndsIn(words, "it", "is"))
            return new(DecisionKind.Settling, at, at);
        var recap = opens ? Recaps.At(words, at) : 0;
        var from = words[at].Lower is "we'll" || words[at + 1].Lower is "will" or "going" or "gonna" ? at + recap : at + 1;
        return recap > 0 && Housekeeping.At(words, at + recap) == 0 && Told.At(words, at + recap) == 0 ? new(DecisionKind.Recap, at, from) : null;
    }

    private static bool EndsIn(Word[] words, string first, string second)
    {
        var last = words[^1].Lower is "then" ? words.Length - 2 : words.Length - 1;
        return last >= 2 && words[last].Lower == second && words[last - 1].Lower == first;
    }

    /// <summary>"the budget is approved".</summary>
    private static DecisionForm? Approved(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 2; at < Math.Min(words.Length, MostBeforeApproved + 1); at++)
        {
            if (words[at].Lower is "approved" or "confirmed" or "decided" && words[at - 1].Lower is "is" or "are" && !sentence.IsQuestion
                && Unsettled.In(words, 0, at) < 0 && Stems.In(words, 0, at - 1).Count >= 2)
                return new(DecisionKind.Settling, 0, 0);
        }

        return null;
    }

    /// <summary>Where what was settled begins: after the day on which it was, in "we decided on Monday to…".</summary>
    private static int Matter(Word[] words, int from, DateOnly? day) =>
        words[from - 1].Lower is "on" && Deadlines.Find(words, from - 1, words.Length, day) is { } settled && settled.From <= from
            && settled.To + 1 < words.Length && words[settled.To].Lower is "to" or "that" or "on"
                ? settled.To + 1
                : from;

    /// <summary>
    /// How many words of "let's go with" or "we're going to go with" stand before the verb that the decision begins with.
    /// </summary>
    private static int Lead(Word[] words, int at)
    {
        var lead = words[at].Lower is "so" || (words[at].Lower is "let" && at + 1 < words.Length && words[at + 1].Lower is "us") ? 2 : 1;
        if (at + 2 < words.Length && words[at + 1].Lower is "say" && words[at + 2].Lower is "we")
            return 3;
        while (at + lead < words.Length && words[at + lead].Lower is "will" or "are" or "going" or "to" or "gonna"
            && !(words[at + lead].Lower is "going" && at + lead + 1 < words.Length && words[at + lead + 1].Lower is "with" or "for" or "ahead"))
            lead++;
        return lead;
    }
}
