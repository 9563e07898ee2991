using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What a speaker takes on: "I'll send…", "I'm going to check with…", "let me get back to you".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class OwnPromises(Conversation conversation, PromiseMaker maker)
{
    /// <summary>Words before a cue that make it a mere case.</summary>
    private static readonly PhraseList Cases = new(
        "if", "unless", "whether", "suppose", "imagine", "say", "said", "says", "when", "whenever", "until", "before", "what", "how",
        "where", "which", "that's why", "than", "as", "wish", "like", "where", "who", "because");

    private static readonly PhraseList Doubts = new("i think", "i guess", "i would say", "would", "could", "might", "maybe", "perhaps");

    /// <summary>What cannot be done while it is said: "let me find out".</summary>
    private static readonly PhraseList Later = new("find out", "check with", "get back", "look into", "follow up", "reach out", "talk to", "speak to",
        "ask around", "figure out");

    /// <summary>What was promised and is done: "I promised I'd call him, and I did".</summary>
    private static readonly PhraseList Fulfilled = new(
        "and i did", "and i've done", "and i have done", "which i did", "which i have", "which i've", "and it's done", "and that's done", "so i did",
        "and now it's done");

    private static readonly PhraseList PastPledges = new("i promised i'd", "agreed that i'd", "agreed i'd", "agreed that i would");

    /// <summary>Doubts that deny what they are said of.</summary>
    private static readonly PhraseList Denials = new("i don't know", "i'm not sure", "not sure", "i don't think", "i doubt", "i wonder");

    /// <summary>"If you want, I can…" is no condition.</summary>
    private static readonly PhraseList Courtesies = new("if you want", "if you like", "if you'd like", "if you need", "if that's okay",
        "if that helps");

    private static readonly PhraseList Purposes = new("so that", "in order that", "so i", "that way");

    /// <summary>Before a verb in -ing: something that is planned, when a day is named.</summary>
    private static readonly PhraseList Planned = new("i'm", "i am");

    private static readonly PhraseList Firm = new("i'll", "i will", "i shall", "i'm going to", "i am going to", "i'm gonna", "i am gonna");

    private static readonly PhraseList Closers = new("i'm going to go", "i'll be", "i'll have to", "i can see", "i can hear");

    private readonly Offers _offers = new(conversation, maker);
    private readonly Transfers _transfers = new(conversation, maker);
    private readonly Timings _timings = new(conversation, maker);
    private readonly Quotations _quotations = new(conversation);
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

            if (_timings.At(sentence, at) is { } timing)
            {
                if (timing.Promise is { } timed)
                    yield return timed;
                break;
            }

            if (_transfers.At(sentence, at) is { } transfer)
            {
                if (transfer.Promise is { } given)
                    yield return given;
                at = Math.Max(at, transfer.To - 1);
                continue;
            }

            var (length, confidence) = PromiseCues.At(words, at);
            if (length == 0)
            {
                if (_sequel.End(PlannedAt(sentence, at) ?? HavingAt(sentence, at)) is { } planned)
                    yield return planned;
                continue;
            }

            if (_sequel.End(Promise(sentence, at, length, confidence)) is { } promise)
                yield return promise;
            at += length - 1;
        }
    }

    /// <summary>"I'm testing it tomorrow": without a day it only tells what somebody is busy with.</summary>
    private Promise? PlannedAt(Sentence sentence, int at)
    {
        var words = sentence.Words;
        return Planned.At(words, at) is > 0 and var length && !sentence.IsQuestion && !IsCase(words, at)
            && ActionVerbs.BehindCue(words, at + length, progressive: true) is { Weight: >= 0.9 } verb
            && maker.Make(new Clause(sentence, at, verb), sentence.Speaker, conversation.Hearer(sentence), 0.45) is { DueText: not null } promise
            ? promise
            : null;
    }

    /// <summary>"I have it checked by Monday": of a day to come nobody has anything done; speech recognition lost the "will".</summary>
    private Promise? HavingAt(Sentence sentence, int at)
    {
        var words = sentence.Words;
        return words[at].Lower is "i" or "we" && at + 3 < words.Length && words[at + 1].Lower is "have" && !sentence.IsQuestion && !IsCase(words, at)
            && Deeds.Handing(words, at + 1) is { } verb
                && Deadlines.Find(words, at + 3, Clauses.EndOf(words, at + 1), conversation.Day) is { } deadline
            && words[deadline.From].Lower is "by" or "before"
            ? maker.Make(new Clause(sentence, at, verb), words[at].Lower is "i" ? sentence.Speaker : null, conversation.Hearer(sentence), 0.5)
            : null;
    }

    private Promise? Promise(Sentence sentence, int at, int length, double confidence)
    {
        var words = sentence.Words;
        var (isQuoted, other, name) = _quotations.At(sentence, at);
        if (isQuoted)
            return other is not null && other != sentence.Speaker && ActionVerbs.BehindCue(words, at + length) is { } told
                && !IsDenied(words, at + length, told.At)
                ? maker.Make(
                    new Clause(sentence with { Speaker = other }, at, told) { Spoken = new Passage(sentence, name, Clauses.EndOf(words, told.At)) }, other,
                        sentence.Speaker, confidence - 0.15)
                : null;
        if (IsCase(words, at) || IsFulfilled(words, at)
            || (ActionVerbs.BehindCue(words, at + length) ?? DatedDeed(words, at, length)) is not { } verb || IsDenied(words, at + length, verb.At)
            || (verb.Plain is "have" or "get" && conversation.People.Named(words, verb.At + 1) is not null))   // "I'll have Tom send it" is Tom's
            return null;

        if (words[at + length - 1].Lower is "me" && (Later.At(words, verb.At) > 0 || IsAnswer(sentence)))
            confidence += 0.15;
        if (words[at + length - 1].Lower is "can" or "me" && verb.Plain is "confirm" or "clarify" or "announce" or "add" or "share" or "ask" or "check")
            return null;   // done by saying so
        confidence -= verb.Weight == ActionVerbs.Deed ? 0.03 : 0;   // plain in any company only with a day, or for somebody
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
        return maker.Make(new Clause(sentence, at, verb), sentence.Speaker, hearer, confidence);
    }

    /// <summary>"I'll do all three shops tonight": a firm word and a day make a task of any verb of doing.</summary>
    private ActionVerb? DatedDeed(Word[] words, int at, int length) =>
        Firm.At(words, at) == length ? LightVerbs.By(words, at + length, conversation.Day) : null;

    /// <summary>"if I", "what I", "the moment when I": not said of what will be done.</summary>
    private static bool IsCase(Word[] words, int at) =>
        at > 1 && words[at].Lower[0] == 'i' && words[at - 1] is { Lower: "and", Mark: ' ' } && words[at - 2].Lower is "you" or "he" or "she" or "they"
            or "we"   // "you and I should"
        || at > 1 && words[at].Lower[0] == 'i' && words[at - 1] is { Lower: "and", Mark: ' ' } && words[at - 2] is { IsCapital: true, Mark: ' ' }
            && words[at - 2].Lower is not ("i" or "i'll" or "i'm")
        ||
        at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1
            && !(words[at - 1].Lower is "like" or "as" or "say" or "because" && at == 1)
        || (at > 1 && words[at - 1].Mark == ' ' && words[at - 2].Lower is "if" or "unless" or "whether"
            && words[at - 1].Lower is "maybe" or "then" or "that");

    /// <summary>"the features I'll work on": what stands right before without a pause is what the clause is about.</summary>
    private bool IsRelative(Word[] words, int at) =>
        at > 1 && words[at - 1].Mark == ' ' && !words[at - 1].IsCapital && !StopWords.IsIdle(words[at - 1].Lower)
            && conversation.People.At(words, at - 1) is null;

    /// <summary>Whether it is said to a question of somebody else.</summary>
    private bool IsAnswer(Sentence sentence) => conversation.Before(sentence) is { IsQuestion: true } before && before.Block < sentence.Block;

    private static bool IsFulfilled(Word[] words, int at) =>
        Fulfilled.In(words, at, words.Length) >= 0 || (PastPledges.At(words, at) > 0 && words.Skip(at + 3).Any(w => w.Lower is "and")
            && words.Skip(at + 3).SkipWhile(w => w.Lower is not "and").Skip(1).Take(2).Any(w => w.Lower is "i've" or "have" or "did"));

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
