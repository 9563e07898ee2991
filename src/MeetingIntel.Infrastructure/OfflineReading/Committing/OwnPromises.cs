using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What a speaker takes on: "I'll send…", "I'm going to check with…", "let me get back to you".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class OwnPromises(Conversation conversation, PromiseMaker maker)
{
    private static readonly (PhraseList Words, double Confidence)[] Cues =
    [
        (new("i'll", "i will", "i shall", "i promise to", "i commit to", "i'll take the action to", "i'll take an action to",
            "i'll take it on to", "i'll volunteer to", "i can take the action to", "i won't forget to", "i'll remember to",
            "i volunteer to",
            "i'm the one who'll", "i'm the one who will", "i'll be the one to", "i'm on the hook to", "agreed that i'd", "agreed i'd",
            "agreed that i would",
            "i promised i'd"), 0.72),
        (new("i'm going to", "i am going to", "i'm gonna", "i am gonna", "i plan to", "i'm planning to"), 0.6),
        (new("i need to", "i have to", "i've got to", "i gotta", "i've to", "i must", "i should", "i still have to", "i still need to",
            "i also have to", "i also need to", "it's on me to", "it's up to me to", "my task is to", "my job is to", "my action is to",
            "my next step is to", "i'm supposed to", "i'd better", "i had better"), 0.5),
        (new("i can", "i'm happy to", "i am happy to", "happy to", "i'd be happy to", "i would be happy to"), 0.5),
        (new("let me"), 0.42),
    ];

    /// <summary>Words before a cue that make it a mere case.</summary>
    private static readonly PhraseList Cases = new(
        "if", "unless", "whether", "suppose", "imagine", "say", "said", "says", "when", "whenever", "until", "before", "what", "how",
        "where", "which", "that's why", "than", "as", "wish", "like", "where", "who", "because");

    private static readonly PhraseList Doubts = new("i think", "i guess", "i would say", "would", "could", "might", "maybe", "perhaps");

    /// <summary>Doubts that deny what they are said of.</summary>
    private static readonly PhraseList Denials = new("i don't know", "i'm not sure", "not sure", "i don't think", "i doubt", "i wonder");

    /// <summary>"If you want, I can…" is no condition.</summary>
    private static readonly PhraseList Courtesies = new("if you want", "if you like", "if you'd like", "if you need", "if that's okay",
        "if that helps");

    private static readonly PhraseList Purposes = new("so that", "in order that", "so i", "that way");

    /// <summary>Before a verb in -ing: something that is planned, when a day is named.</summary>
    private static readonly PhraseList Planned = new("i'm", "i am");

    private static readonly PhraseList Closers = new("i'm going to go", "i'll be", "i'll have to", "i can see", "i can hear");

    private readonly Offers _offers = new(conversation, maker);
    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The promises of a sentence's speaker in it.</summary>
    public IEnumerable<Promise> In(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (_offers.At(sentence, at) is { } offer)
            {
                if (offer.Promise is { } offered)
                    yield return offered;
                at = Math.Max(at, offer.To - 1);
                continue;
            }

            var (length, confidence) = CueAt(words, at);
            if (length == 0)
            {
                if (_sequel.End(PlannedAt(sentence, at)) is { } planned)
                    yield return planned;
                continue;
            }

            if (_sequel.End(Promise(sentence, at, length, confidence)) is { } promise)
                yield return promise;
            at += length - 1;
        }
    }

    private static (int Length, double Confidence) CueAt(Word[] words, int at)
    {
        foreach (var (cues, confidence) in Cues)
        {
            if (cues.At(words, at) is > 0 and var length)
                return (length, confidence);
        }

        return (0, 0);
    }

    /// <summary>"I'm testing it tomorrow": without a day it only tells what somebody is busy with.</summary>
    private Promise? PlannedAt(Sentence sentence, int at)
    {
        var words = sentence.Words;
        return Planned.At(words, at) is > 0 and var length && !sentence.IsQuestion && !IsCase(words, at)
            && ActionVerbs.At(words, at + length, progressive: true) is { Weight: >= 0.95 } verb
            && maker.Make(sentence, at, verb, sentence.Speaker, conversation.Hearer(sentence), 0.45) is { DueText: not null } promise
            ? promise
            : null;
    }

    private Promise? Promise(Sentence sentence, int at, int length, double confidence)
    {
        var words = sentence.Words;
        if (IsCase(words, at) || ActionVerbs.At(words, at + length) is not { } verb || IsDenied(words, at + length, verb.At)
            || (verb.Plain is "have" or "get" && conversation.People.Named(words, verb.At + 1) is not null))   // "I'll have Tom send it" is Tom's
            return null;

        if (words[at + length - 1].Lower is "can" or "me"
            && verb.Plain is "confirm" or "clarify" or "announce" or "add" or "share" or "ask" or "check")
            return null;   // done by saying so
        if (sentence.IsQuestion)
            confidence -= words[at].Lower == "i'll" ? 0.1 : 0.3;
        if (Denials.In(words, at - 4, at) >= 0)
            return null;
        if (Doubts.In(words, at - 4, at) >= 0)   // "I guess I have to" is a duty nevertheless
            confidence -= words[at + length - 1].Lower is "to" && words[at + length - 2].Lower is "have" or "need" ? 0.1 : 0.3;
        if (words[0].Lower == "if" && at > 2 && Courtesies.At(words, 0) == 0)
            confidence -= 0.1;
        if (words[at + length - 1].Lower is "can" or "to" && words[at + length - 2].Lower is "i" or "happy")
        {   // an offer, as long as nobody declines it
            var answer = _replies.To(sentence);
            if (answer.IsNo)
                return null;
            confidence += answer.IsYes ? 0.05 : 0;
        }

        if (words[at + length - 1].Lower is "can" && Purposes.In(words, at - 14, at) >= 0)
            confidence -= 0.25;   // "so that it is in one place and I can watch it"
        if (IsRelative(words, at))
            confidence -= 0.25;
        if (words[verb.At - 1].Lower is "to" && words[verb.At - 2].Lower is "able" && at > 0 && words[at - 1].Lower is "so" or "that")
            confidence -= 0.25;   // "so that I'll be able to" tells what for
        if (words[at].Lower == "happy" && at > 0)
            return null;
        var idle = Closers.At(words, at);
        if (idle > 0 && verb.At > at + length && verb.Weight < 0.9)
            confidence -= 0.1;

        var hearer = conversation.Hearer(sentence);
        return maker.Make(sentence, at, verb, sentence.Speaker, hearer, confidence);
    }

    /// <summary>"if I", "what I", "the moment when I": not said of what will be done.</summary>
    private static bool IsCase(Word[] words, int at) =>
        at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1
            && !(words[at - 1].Lower is "like" or "as" or "say" or "because" && at == 1)
        || (at > 1 && words[at - 1].Mark == ' ' && words[at - 2].Lower is "if" or "unless" or "whether"
            && words[at - 1].Lower is "maybe" or "then" or "that");

    /// <summary>"the features I'll work on": what stands right before without a pause is what the clause is about.</summary>
    private bool IsRelative(Word[] words, int at) =>
        at > 1 && words[at - 1].Mark == ' ' && !words[at - 1].IsCapital && !StopWords.IsIdle(words[at - 1].Lower)
            && conversation.People.At(words, at - 1) is null;

    private static bool IsDenied(Word[] words, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (words[i].Lower is "not" or "never" or "no")
                return true;
        }

        return from < words.Length && words[from].Lower is "not" or "never";
    }
}
