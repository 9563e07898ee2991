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

    private static readonly PhraseList Agreements = new(
        "agreed", "sounds good", "sounds great", "sounds fine", "sounds right", "sounds perfect", "let's do that", "let's do it", "deal", "works for me", "that works", "great idea", "good idea",
        "i agree", "yes let's", "yeah let's", "ok let's", "okay let's", "done", "approved", "that's fine", "fine by me", "fine with me", "fine for me",
        "i like that", "i like it", "i'm in", "sounds like a plan", "good plan", "absolutely", "makes sense", "that makes sense",
        "i'm fine with", "happy with that", "i'm happy with", "we're happy with that", "i'm okay with", "i'm ok with", "we're fine with",
        "let's", "definitely", "exactly", "go for it", "good for me", "okay for me", "okay with me", "ok with me", "okay by me", "no objection", "no objections",
        "no i agree", "no that's fine", "no that works", "no problem", "no worries", "not a bad idea", "i think so", "i would agree", "i'd agree",
        "we agree", "same here", "seconded", "i second", "aye", "that's good", "that's great", "that's perfect", "that would be great", "that'd be great",
        "that would work", "that'd work", "i'd be fine", "i can live with", "we can live with", "why not", "fair enough", "me too", "all good", "totally",
        "for sure", "of course", "good call", "i'm for it", "i'm all for", "perfect", "let's go", "we'll do that", "i vote for that", "fine");

    private static readonly PhraseList Objections = new(
        "no", "nope", "nah", "but", "not", "i'm not", "i am not", "i don't think", "i don't like", "i don't know", "don't know", "i disagree", "i don't agree", "we don't",
        "let's not", "i'd rather", "i would rather", "rather not", "we can't", "i can't", "can't", "that won't work", "won't work",
        "that doesn't work", "doesn't work", "that's not", "that isn't", "it's not", "it isn't", "too expensive", "too early", "too late", "too much", "that's too", "hold on", "wait", "hang on",
        "absolutely not", "definitely not", "of course not", "we'd have to", "we need to think", "let me think", "i'd have to",
        "i'll have to", "i have to check", "i need to check", "let me check", "depends", "it depends", "that depends", "maybe later", "i'm against", "we'll see", "let's see", "let's wait", "let's think",
        "actually", "however", "why", "what about", "i wouldn't", "we shouldn't", "why would", "unfortunately", "the problem is", "i'm afraid", "hmm", "maybe not", "let's talk about", "let's park", "let's discuss");

    private static readonly PhraseList Nods = new("yeah", "yes", "yep", "yup", "okay", "ok", "sure", "alright", "all right", "right", "cool", "great", "good", "true", "very good");

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
                if (own > MostOwnWords)
                    break;
                continue;
            }

            switch (begins ? Of(said) : Reaction.None)
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

    private static Reaction Of(Sentence sentence)
    {
        var words = sentence.Words;
        var at = 0;
        for (var lead = 1; lead > 0 && at < words.Length; at += lead)
        {
            var (yes, no) = (Agreements.At(words, at), Objections.At(words, at));
            if (no > 0 && no >= yes)
                return Reaction.Objection;
            if (yes > 0 && !Turns(words, at + yes))
                return sentence.IsQuestion ? Reaction.None : Reaction.Agreement;
            lead = yes > 0 ? yes : Math.Max(Nods.At(words, at), words[at].Lower is "oh" or "well" or "so" or "and" or "i" or "think" or "then" ? 1 : 0);
        }

        return Nods.At(words, 0) == 0 || sentence.IsQuestion || words.Length > LongestNod ? Reaction.None
            : Turns(words, 0) ? Reaction.Objection
            : Reaction.Nod;
    }

    /// <summary>"Sounds good, but…".</summary>
    private static bool Turns(Word[] words, int from) => Array.FindIndex(words, Math.Min(from, words.Length), w => w.Lower is "but" or "though" or "except") >= 0;
}
