using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>Tells replies that leave a question open from answers.</summary>
internal static class PuttingOff
{
    private const int MostWords = 30;
    private const int ReachOfLooking = 3;

    private static readonly PhraseList Unknowing = new(
        "i don't know", "don't know", "not sure", "no idea", "good question", "we'll see", "remains to be seen", "hard to say", "can't say",
        "not certain", "get back to you", "tbd", "to be determined", "to be confirmed", "tbc", "escapes me", "slipped my mind", "to be decided",
        "haven't decided", "unclear", "let's park", "park that",
        "take it offline", "take that offline", "take this offline", "come back to that", "come back to this", "still open", "open question",
        "nobody knows", "no one knows", "not decided yet", "don't have an answer", "no answer yet", "can't tell", "i couldn't tell you",
        "couldn't say", "figure that out later", "haven't figured", "i wish i knew", "beats me", "no clue", "your guess is as good", "who knows",
        "not that i know", "i'd only be guessing", "i'd be guessing", "depends on", "that depends", "it depends", "too early to say", "too early to tell",
        "don't have that", "don't have the number", "don't have the numbers", "don't have it in front", "don't have that in front", "don't remember",
        "can't remember", "i forgot", "i forget", "never looked into", "haven't looked into", "haven't checked", "out of my depth", "above my pay grade",
        "not my area", "not my department", "leave that for", "leave that to", "leave that open", "leave it open", "not yet clear", "isn't clear yet",
        "still waiting to hear", "waiting for an answer", "have to pass on that", "pass on that one", "let you know", "follow up on that",
        "off the top of my head", "still being discussed", "under discussion", "not finalised", "not finalized", "up in the air", "for another day",
        "for next time", "ask me again", "couldn't tell", "wouldn't know", "haven't the faintest", "haven't the foggiest", "not the slightest",
        "not the faintest", "at hand", "tricky", "tough one", "hard one", "difficult one", "that's one for", "a question for", "one for the",
        "over my head", "me neither",
        "still testing", "still checking", "still discussing", "still working that out", "still looking", "still deciding", "still thinking",
        "being looked into",
        "will know", "we'll know", "i'll know", "will decide", "we'll decide", "will tell", "know more", "would know that", "would know better",
        "should know that",
        "isn't settled", "not settled", "no final", "not final", "undecided", "we haven't", "still undecided", "no decision yet", "nothing decided",
        "not there yet",
        "don't have a clue", "not been decided", "hasn't been decided");

    /// <summary>What has to be, will be, or should be looked for.</summary>
    private static readonly PhraseList Ahead = new(
        "have to", "need to", "got to", "gotta", "i'll", "i will", "we'll", "we will", "let me", "i'd have to", "i would have to", "i'd need to",
        "must", "going to", "i'd better", "i should", "we should", "i can", "allow me to", "want to", "i'd like to", "happy to", "he'll", "she'll", "they'll",
        "you should", "you'd have to", "you'd need to", "you'll have to", "best to", "let's");

    private static readonly PhraseList Looking = new(
        "check", "ask", "find out", "find that out", "find it out", "find", "look it up", "look that up", "look up", "look into", "look", "verify",
        "confirm", "see with", "clarify", "dig",
        "investigate", "research", "consult", "think about", "come back to", "get back", "mail", "email", "send", "forward", "double check",
        "double-check", "follow up", "take that", "figure", "speak to", "talk to", "work that out", "work it out", "get you", "run that by",
        "run it by", "raise that", "raise it", "measure", "test", "read up", "park", "circle back", "leave that", "put that on", "note that",
        "write that down", "add that to");

    private static readonly PhraseList Denied = new(
        "don't", "doesn't", "didn't", "haven't", "hasn't", "can't", "couldn't", "not", "never", "nobody", "no one", "isn't", "wasn't");

    /// <summary>What one would have to have done to answer.</summary>
    private static readonly PhraseList Knowing = new(
        "know", "known", "understand", "understood", "announced", "decided", "heard", "figured", "worked out", "worked that out", "published",
        "finalised", "finalized",
        "confirmed", "told me", "told us", "been told", "looked", "checked", "recall", "sorted", "agreed on", "thought about", "tested", "tell you");

    private const int ReachOfKnowing = 4;

    private static readonly PhraseList Ignorance = new("don't know", "no idea", "not sure", "no clue", "not certain", "good question");

    /// <summary>Replies that turn to something else.</summary>
    private static readonly PhraseList Dodges = new(
        "speaking of", "anyway", "anyways", "moving on", "let's move on", "before i forget", "by the way",
        "on another note", "next point", "next topic", "let's talk about",
        "that reminds me", "thanks for bringing", "thanks for asking", "thanks for raising", "thank you for bringing", "first let's", "oh before");

    private static readonly PhraseList TakesOn = new("yes", "yeah", "sure", "absolutely", "certainly", "of course");

    /// <summary>What is said at parting answers nothing.</summary>
    private static readonly PhraseList Partings = new(
        "bye", "goodbye", "bye-bye", "see you", "have a nice", "have a good", "have a great", "talk soon", "thanks everybody", "thanks everyone",
        "thank you all", "thanks all");

    /// <summary>The sentence of a reply that leaves the question open; null when it answers.</summary>
    public static Sentence? In(IReadOnlyList<Sentence> reply)
    {
        if (reply.Count == 0 || reply[0].Words.Length > MostWords)
            return null;
        if (BriefAnswers.In(reply[0]))
            return null;   // "We do. Let me send you the guide."
        // "Sure, I'll check": taken on, and an action item by that; "Yeah, I don't know": what follows the first word takes nothing on
        if (TakesOn.At(reply[0].Words, 0) > 0 && !(reply[0].Words.Length > 1 && Ignorance.In(reply[0])))
            return null;
        return reply.FirstOrDefault(Is);
    }

    /// <summary>Whether a sentence leaves open what it speaks of.</summary>
    public static bool Is(Sentence sentence) => Unknowing.In(sentence) || Looks(sentence.Words) || Dodges.At(sentence.Words, sentence.Opening) > 0
        || Partings.In(sentence);

    /// <summary>"I'd have to check", "let me just ask legal", "they haven't announced that".</summary>
    private static bool Looks(Word[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Denied.At(words, at) is > 0 and var denied && Knowing.In(words, at + denied, at + denied + ReachOfKnowing) >= 0)
                return true;
            if (Ahead.At(words, at) is > 0 and var ahead && Looking.In(words, at + ahead, at + ahead + ReachOfLooking) >= 0)
                return true;
        }

        return false;
    }
}
