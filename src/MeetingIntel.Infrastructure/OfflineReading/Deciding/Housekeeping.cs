using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>How a meeting itself is run, and what somebody is asked for: neither is a decision.</summary>
internal static class Housekeeping
{
    private static readonly PhraseList Runs = new(
        "move on", "go ahead and", "go on", "see", "start", "get started", "say", "talk", "take a look", "look", "go back", "go to", "go through",
        "go over", "dive", "jump", "get into", "wait", "hear", "begin", "give", "wrap", "kick", "keep going", "keep it short",
        "keep moving", "make it quick", "do it", "do that", "do this", "continue", "have a look", "take a", "discuss", "open", "pause",
        "hope", "let", "turn", "try to keep", "find out", "not", "be honest", "be clear", "be real", "just", "keep that", "keep it",
        "keep this", "use that", "use this", "use it", "close", "end", "hop", "come back", "chat", "recap", "review the", "pull up",
        "share", "get through", "imagine", "assume", "just say", "think", "figure", "keep in", "keep the conversation", "keep you",
        "keep everyone", "keep everybody", "keep folks", "keep people", "keep progressing", "take it offline", "take that offline",
        "take this offline", "take it more offline", "take the", "i think", "plan for", "align", "keep an", "keep up", "keep on",
        "keep talking", "keep working", "get", "have a look", "have a chat", "have a quick", "have to", "have been", "have it", "have that",
        "have you", "have a", "probably", "also", "always", "never", "stop here", "stop there", "leave it", "call it", "definitely", "maybe",
        "do a", "do the", "do some", "know", "ask", "check", "be able", "need", "make sure", "follow", "meet", "catch", "reconvene", "schedule",
        "circle", "first", "introduce", "read", "skip ahead", "take five", "break", "finish", "begin", "speak", "listen", "watch", "show",
        "touch", "connect", "sync", "regroup", "try to get", "all", "both", "still", "thank", "welcome", "celebrate", "congratulate", "applaud");

    /// <summary>What a meeting is told not to do in its own course.</summary>
    private static readonly PhraseList RunsNot = new(
        "go there", "get ahead", "get into", "get stuck", "get lost", "worry", "forget", "rush", "waste", "talk", "discuss", "dwell", "pretend",
        "kid", "start", "jump", "be", "make this", "make it", "go down", "overthink", "panic", "argue", "go too", "say", "open", "lose");

    /// <summary>What is chosen by taking it, and not only how the talk goes on.</summary>
    private static readonly PhraseList Takes = new(
        "take the time", "take the floor", "take the lead", "take the opportunity", "take the discussion", "take the conversation", "take the next",
        "take the rest", "take the call", "take the question", "take the point", "take that", "take it", "take this", "take a", "take care",
        "take note", "take you", "take some", "take over", "take on", "take up");

    /// <summary>What changes how often or how one meets is a decision, unlike meeting once more.</summary>
    private static readonly PhraseList Standing = new(
        "every", "weekly", "monthly", "daily", "fortnightly", "biweekly", "quarterly", "instead", "from now on", "twice a", "once a");

    /// <summary>The parts of a meeting.</summary>
    private static readonly PhraseList OfMeeting = new(
        "meeting", "agenda", "call", "session", "introductions", "introduction", "intros", "round", "discussion", "recap", "demo", "presentation", "slides",
        "screen", "topic", "point", "questions", "minutes", "notes", "poll", "quick", "brief", "check", "check-in", "review", "same", "other", "rest", "next",
        "first", "last", "floor", "door", "window", "day", "week", "conversation", "recording", "document", "doc", "link", "page",
        "chat", "bit", "little", "lot");

    /// <summary>What somebody asks to be given.</summary>
    private static readonly PhraseList Asked = new("have", "get", "see", "receive", "book", "ask", "borrow");

    /// <summary>Whether a form only runs the meeting, or asks for something.</summary>
    public static bool Is(Sentence sentence, DecisionForm form)
    {
        var (words, from) = (sentence.Words, form.From);
        if (form.IsDenied)
            return RunsNot.At(words, from) > 0;
        if (form.Kind is DecisionKind.Suggestion && Asked.At(words, from) > 0)
            return true;
        if (form.At + 1 == from && words[form.At].Lower is "we'll" or "i'll" && words[from].Lower is "take")
            return Takes.At(words, from) > 0;
        if (words[from..] is [{ Lower: "have" }, var who, _, ..] && FirstNames.Has(who.Lower))
            return true;   // "let's have Priya book the rooms" is asked of her
        return Runs.At(words, from) > 0 && !StartsWork(words, from)
            && !(words[from].Lower is "meet" or "talk" or "sync" or "do" && Standing.In(words, from, words.Length) >= 0);
    }

    /// <summary>"Start the migration on Monday": work begins, not the meeting.</summary>
    private static bool StartsWork(Word[] words, int from) =>
        words[from].Lower is "start" or "begin" or "do" or "open" or "close" or "finish" or "end" && from + 2 < words.Length
            && words[from + 1].Lower is "the" or "our" or "a" && OfMeeting.In(words, from + 2, from + 5) < 0
            && Stems.In(words, from + 1, words.Length).Count >= 2;

    /// <summary>Whether a summing up goes on with how the meeting is run.</summary>
    public static bool At(Word[] words, int at) => Runs.At(words, at) > 0;
}
