using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Tells how the others take what somebody said, from what they say next.</summary>
internal static class Reactions
{
    /// <summary>So many runs of speech after it are heard.</summary>
    private const int Reach = 3;

    private const int ReachOfVotes = 14;

    /// <summary>A speaker who goes on for longer than these words has left the matter.</summary>
    private const int MostOwnWords = 16;

    private const int LongestNod = 12;
    private const int LongestEcho = 6;

    private static readonly PhraseList Agreements = new(
        "agreed", "sounds good", "sounds great", "sounds fine", "sounds right", "sounds perfect", "let's do that", "let's do it", "deal",
        "works for me", "that works", "great idea", "good idea", "i agree", "yes let's", "yeah let's", "ok let's", "okay let's", "done", "approved",
        "that's fine", "fine by me", "fine with me", "fine for me", "i like that", "i like it", "i'm in", "sounds like a plan", "good plan",
        "absolutely", "makes sense", "that makes sense", "i'm fine with", "happy with that", "i'm happy with", "we're happy with that",
        "i'm okay with", "i'm ok with", "we're fine with", "let's", "definitely", "exactly", "go for it", "good for me", "okay for me",
        "okay with me", "ok with me", "okay by me", "no objection", "no objections", "no i agree", "no that's fine", "no that works",
        "no problem", "no worries", "not a bad idea", "i think so", "i would agree", "i'd agree", "we agree", "same here", "seconded", "i second",
        "aye", "that's good", "that's great", "that's perfect", "that would be great", "that'd be great", "that would work", "that'd work",
        "i'd be fine", "i can live with", "we can live with", "why not", "fair enough", "me too", "all good", "totally", "for sure", "of course",
        "good call", "i'm for it", "i'm all for", "perfect", "let's go", "we'll do that", "i vote for that", "fine", "please do", "yes please",
        "by all means", "you've got a deal", "you have a deal", "we have a deal", "it's a deal", "correct", "excellent idea", "excellent",
        "that suits", "suits me", "suits us", "count me in", "i'm on board", "we're on board", "no complaints", "nothing against", "i'd support",
        "i support", "great plan", "great suggestion", "good suggestion", "i'm good with", "we're good with", "good with me", "happy to do that",
        "do it", "wonderful", "brilliant", "go ahead", "nobody minds", "nobody objects", "all agreed", "settled", "so be it", "we're agreed");

    private static readonly PhraseList Objections = new(
        "no", "nope", "nah", "but", "not", "i'm not", "i am not", "i don't think", "i don't like", "i don't know", "don't know", "i disagree",
        "i don't agree", "we don't", "let's not", "i'd rather", "i would rather", "rather not", "we can't", "i can't", "can't", "that won't work",
        "won't work", "that doesn't work", "doesn't work", "that's not", "that isn't", "it's not", "it isn't", "too expensive", "too early",
        "too late", "too much", "that's too", "hold on", "wait", "hang on", "absolutely not", "definitely not", "of course not", "we'd have to",
        "we need to think", "let me think", "i'd have to", "i'll have to", "i have to check", "i need to check", "let me check", "depends",
        "it depends", "that depends", "maybe later", "i'm against", "we'll see", "let's see", "let's wait", "let's think", "actually", "however",
        "why", "what about", "i wouldn't", "we shouldn't", "why would", "unfortunately", "the problem is", "i'm afraid", "hmm", "maybe not",
        "let's talk about", "let's park", "let's discuss", "let me sleep on", "let's sleep on", "i need to think", "i need to sleep", "i doubt",
        "i have to think", "i need to ask", "i have to ask", "i'm worried", "over my dead body", "no way", "please don't", "please not",
        "let's leave that", "let's leave it", "let's come back", "leave it for", "can we come back");

    private static readonly PhraseList Nods = new(
        "yeah", "yes", "yep", "yup", "okay", "ok", "sure", "alright", "all right", "right", "cool", "great", "good", "true", "very good", "lovely",
        "super", "indeed", "nice");

    /// <summary>A short reply that ends so takes up what it names: "Porto works", "three it is".</summary>
    private static readonly PhraseList TakesUp = new(
        "works", "it is", "would work", "is fine", "is good", "is perfect", "is great", "is okay", "is ok", "sounds good", "sounds great",
        "sounds fine", "suits me", "suits us", "is fine with me", "is fine by me", "works for me", "works for us", "is better", "it is then");

    /// <summary>A yes after which this follows still is one: "yes, but only in May".</summary>
    private static readonly PhraseList OnlyLimits = new("only", "just", "please", "let's", "with", "for", "not before", "not after", "make sure", "then");

    /// <summary>A nod with this is none: "yes, maybe".</summary>
    private static readonly PhraseList Doubts = new("maybe", "perhaps", "possibly", "i guess", "probably", "i suppose");

    /// <summary>What the next sentence of a reply takes back of the first: "Good idea. But not in May."</summary>
    private static readonly PhraseList TurnsAfter = new(
        "but", "however", "actually", "although", "wait", "hold on", "no wait", "on second thought", "then again");

    /// <summary>Whoever so replies takes on a task, which is no agreement on anything.</summary>
    private static readonly PhraseList TakesOn = new(
        "will do", "on it", "i'm on it", "i'll do", "i'll take care", "i'll see to", "i can do that", "i'll handle", "i'll get on", "leave it with me",
        "consider it done");

    /// <summary>Whoever goes on so wants an answer to that.</summary>
    private static readonly PhraseList Requests = new("can you", "could you", "will you", "would you", "would you mind");

    private static readonly PhraseList Carried = new(
        "motion carries", "motion is carried", "motion carried", "motion passes", "motion passed", "motion is adopted", "motion adopted",
        "carried unanimously", "so it's carried", "it's carried", "the ayes have it", "so moved", "passes unanimously",
        "unanimous", "unanimously", "that's a majority", "we have a majority", "everyone in favor", "everyone in favour", "everyone is in favor",
        "everyone is in favour", "nobody against", "none opposed", "no objections");

    /// <summary>How others take a sentence, and the sentence that says so; objections count before all, nods last.</summary>
    public static (Reaction Reaction, Sentence? Said) To(Sentence sentence, Conversation conversation)
    {
        (Reaction Reaction, Sentence? Said) taken = (Reaction.None, null);
        var (runs, own) = (0, 0);
        for (var i = sentence.Index + 1; i < conversation.Sentences.Count; i++)
        {
            var (said, before) = (conversation.Sentences[i], conversation.Sentences[i - 1]);
            var begins = IsOther(said, before);
            runs += begins ? 1 : 0;
            if (runs > Reach)
                break;
            if (said.Speaker == sentence.Speaker && (runs == 0 || sentence.Speaker is not null))
            {
                own += said.Words.Length;
                if (own > MostOwnWords || (runs == 0 && Requests.In(said)))
                    break;
                continue;
            }

            if (!begins && taken.Said is { } first && first.Index == said.Index - 1 && TurnsAfter.At(said.Words, 0) > 0 && !Limits(said.Words, 1))
                return (Reaction.Objection, said);
            switch (begins ? Of(said, sentence) : Reaction.None)
            {
                case Reaction.Objection:
                    return (Reaction.Objection, said);
                case Reaction.Agreement when taken.Reaction != Reaction.Agreement:
                    taken = (Reaction.Agreement, said);
                    break;
                case Reaction.Nod when runs == 1:
                    taken = (Reaction.Nod, said);
                    break;
            }
        }

        return taken;
    }

    /// <summary>The sentence by which a motion is carried; null when none is.</summary>
    public static Sentence? Carrying(Sentence motion, Conversation conversation)
    {
        for (var i = motion.Index + 1; i < Math.Min(motion.Index + ReachOfVotes, conversation.Sentences.Count); i++)
        {
            if (Carried.In(conversation.Sentences[i]) && !conversation.Sentences[i].IsQuestion)
                return conversation.Sentences[i];
        }

        return null;
    }

    /// <summary>Whether a sentence begins another run of speech: of another speaker, or a new paragraph where nobody is named.</summary>
    private static bool IsOther(Sentence sentence, Sentence before) =>
        sentence.Block != before.Block || (sentence.Speaker is null && sentence.Words[0].Turn != before.Words[0].Turn);

    private static Reaction Of(Sentence sentence, Sentence proposed)
    {
        var words = sentence.Words;
        if (TakesOn.In(words, 0, words.Length) >= 0)
            return Reaction.None;
        if (TakesItUp(sentence, proposed))
            return Reaction.Agreement;
        var at = 0;
        for (var lead = 1; lead > 0 && at < words.Length; at += lead)
        {
            var (yes, no) = (Agreements.At(words, at), Objections.At(words, at));
            if (at > 0 && words[at].Lower is "but" && Limits(words, at + 1))
                return Reaction.Agreement;
            if (no > 0 && no >= yes)
                return Reaction.Objection;
            if (yes > 0 && !Turns(words, at + yes))
                return sentence.IsQuestion ? Reaction.None : Reaction.Agreement;
            lead = yes > 0 ? yes : Math.Max(Nods.At(words, at), words[at].Lower is "oh" or "well" or "so" or "and" or "i" or "think" or "then" ? 1 : 0);
        }

        return Nods.At(words, 0) == 0 || sentence.IsQuestion || words.Length > LongestNod || Doubts.In(sentence) ? Reaction.None
            : Turns(words, 0) ? Reaction.Objection
            : Reaction.Nod;
    }

    /// <summary>"Porto works", "three it is", and "Porto then" of what was proposed.</summary>
    private static bool TakesItUp(Sentence reply, Sentence proposed)
    {
        var words = reply.Words;
        if (words.Length > LongestEcho || reply.IsQuestion || Objections.In(words, 0, words.Length) >= 0)
            return false;
        for (var at = 1; at < words.Length; at++)
        {
            if (TakesUp.At(words, at) is > 0 and var length && at + length == words.Length)
                return true;
        }

        // "Yep, skip it", "gold, noted": it only says again what was proposed
        return Array.TrueForAll(words, w => Nods.At([w], 0) > 0 || StopWords.IsGrammar(w.Lower) || w.Lower is "noted" or "alright"
                || Array.Exists(proposed.Words, p => p.Lower == w.Lower))
            && Stems.In(words, 0, words.Length).Overlaps(Stems.In(proposed.Words, 0, proposed.Words.Length));
    }

    /// <summary>"Sounds good, but…"; "yes, but only in May" still agrees.</summary>
    private static bool Turns(Word[] words, int from)
    {
        var turn = Array.FindIndex(words, Math.Min(from, words.Length), w => w.Lower is "but" or "though" or "except");
        return turn >= 0 && !Limits(words, turn + 1);
    }

    private static bool Limits(Word[] words, int at) => OnlyLimits.At(words, at) > 0;
}
