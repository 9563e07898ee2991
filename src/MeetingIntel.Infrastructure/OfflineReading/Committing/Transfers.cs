using System.Collections.Frozen;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What one side gives, said as what the other will have: "you'll have it by Friday" and "I owe you the plan" are the speaker's to do;
/// "can I have the list?" and "what I need from you is the list" the hearer's.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Transfers(Conversation conversation, PromiseMaker maker)
{
    private const double Given = 0.64;
    private const double Owed = 0.52;
    private const double Asked = 0.68;
    private const double Unanswered = 0.47;

    private static readonly PhraseList Gives = new(
        "you'll have", "you will have", "you'll get", "you will get", "you'll receive", "you will receive", "you should have", "you should get",
        "you can have", "you can expect",
        "you'll be getting", "you'll be receiving");

    /// <summary>"You have it by Friday": only a day to come makes it a promise.</summary>
    private static readonly PhraseList Has = new("you have it", "you have them", "you have that", "you've it");

    /// <summary>Where something shows once it was done: "you'll see a first copy in the test system by Friday".</summary>
    private static readonly PhraseList Shows = new("you'll see", "you will see", "you'll find", "you will find", "you should see", "you should find");

    private static readonly PhraseList Places = new("in", "on", "under", "among", "there");

    private static readonly PhraseList Mailboxes = new("in your inbox", "in your mailbox", "in your mail", "in your email", "on your desk");

    private static readonly PhraseList Owes = new("i owe you", "i still owe you", "we owe you", "we still owe you");

    /// <summary>Whoever goes on like this says himself what he will do.</summary>
    private static readonly PhraseList Promises = new("i'll", "i will", "you'll", "you will", "i'm going to", "let me");

    private static readonly PhraseList Asks = new(
        "can i have", "could i have", "may i have", "can i get", "could i get", "may i get", "can we have", "could we have", "can we get", "could we get",
        "what i need from you is",
        "what we need from you is", "all i need from you is", "all we need from you is", "i need from you", "we need from you", "i'd need from you");

    private static readonly PhraseList Needs = new("i need", "we need", "i'd need", "i'll need", "we'll need", "i want", "i'd like", "i'm expecting",
        "we're expecting", "i expect", "we expect", "i'm waiting for",
        "i'm still waiting for", "we're waiting for", "we're still waiting for");

    private static readonly PhraseList FromHearer = new("from you", "off you", "from your side", "from your end");

    private static readonly PhraseList FromSpeaker = new("from me", "from us");

    private static readonly PhraseList ItWillBe = new("it'll be", "they'll be", "that'll be", "it will be", "they will be", "that will be",
        "it should be",
        "they should be");

    /// <summary>Said of a day to come, what is so then is still to be done: "then they're open by Friday".</summary>
    private static readonly PhraseList ItIs = new("it's", "they're", "that's", "it is", "they are", "that is");

    private static readonly PhraseList WillBe = new("will be", "should be");

    private static readonly PhraseList Is = new("is", "are");

    private static readonly PhraseList ItWill = new("it'll", "they'll", "that'll", "it will", "they will", "that will", "it's going to",
        "they're going to");

    /// <summary>How something reaches the other side.</summary>
    private static readonly PhraseList Goes = new("go out", "go live", "go off", "follow", "reach you", "arrive", "come", "come over",
        "come through", "land in your inbox",
        "hit your inbox", "get to you", "go in the post");

    private static readonly PhraseList ItGoes = new("it goes out", "they go out", "it goes off", "they go off");

    /// <summary>Where something is, or what, once it was done.</summary>
    private static readonly PhraseList States = new(
        "with you", "in your inbox", "on your desk", "in your hands", "ready", "done", "finished", "ready for you", "complete", "up and running", "live",
        "in the mail", "in the post", "in your mailbox", "in your mail", "there", "yours", "out", "up", "open", "active", "available", "in place",
        "online",
        "back up");

    /// <summary>What is so in a case only is not promised.</summary>
    private static readonly PhraseList Cases = new("if", "unless", "whether", "suppose", "assuming", "provided");

    private static readonly PhraseList Thanks = new("thanks", "thank you", "great thanks", "cheers", "much appreciated", "perfect thanks");

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "his", "her", "their", "this", "that", "these", "those", "all", "both", "another"]);

    /// <summary>What is had without being given.</summary>
    private static readonly FrozenSet<string> NoGifts = FrozenSet.ToFrozenSet(
        ["time", "fun", "trip", "chance", "idea", "sense", "look", "lot", "problem", "choice", "point", "day", "weekend", "week", "good", "great", "nice",
            "word", "moment", "second", "effect", "difference", "benefit", "result", "results", "holiday", "holidays",
            "minute", "option", "ability", "right", "floor", "question", "feeling", "impression"]);

    private static readonly FrozenSet<string> Begins = PhraseList.FirstWords(Gives, Has, Shows, Owes, Asks, Needs,
        ItWillBe, ItIs, ItWill, ItGoes, WillBe, Is);

    private readonly Antecedents _antecedents = new(conversation);
    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>What is to be handed over by the words that begin at a place of a sentence; null when nothing is.</summary>
    public Found? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (!Begins.Contains(words[at].Lower))
            return null;
        if (at > 0 && words[at - 1].Mark == ' ' && words[at - 1].Lower is "if" or "when" or "what" or "that" or "unless" or "until" or "where" or "think"
            or "hope" or "before")
            return null;
        if (Gives.At(words, at) is > 0 and var gives && !sentence.IsQuestion)
            return Promised(sentence, at, at + gives, Given);
        if (Has.At(words, at) is > 0 and var has && !sentence.IsQuestion && IsBy(words, at, at + has))
            return Promised(sentence, at, at + has - 1, Given);
        if (Shows.At(words, at) is > 0 and var shows && !sentence.IsQuestion && IsShown(words, at + shows))
            return Promised(sentence, at, at + shows, Given);
        if (Owes.At(words, at) is > 0 and var owes && Promises.In(words, at + owes, words.Length) < 0)
            return Promised(sentence, at, at + owes, Owed);
        if (Asks.At(words, at) is > 0 and var asks)
            return Wanted(sentence, at, at + asks, asks);
        if (Arriving(sentence, at) is { } arriving)
            return arriving;
        return Needs.At(words, at) is > 0 and var needs && FromHearer.In(words, at + needs, Clauses.EndOf(words, at + needs - 1)) >= 0
            ? Wanted(sentence, at, at + needs, needs)
            : null;
    }

    private Found? Promised(Sentence sentence, int at, int thing, double confidence)
    {
        var words = sentence.Words;
        var isPointed = thing < words.Length && words[thing].Lower is "it" or "them";
        var end = Clauses.EndOf(words, thing - 1);
        var isBound = confidence == Owed || FromSpeaker.In(words, thing, end) >= 0 || Deadlines.Find(words, thing, end, conversation.Day) is not null
            || (conversation.Before(sentence) is { } before && before.Block < sentence.Block && isPointed)
            || (conversation.Reply(sentence).FirstOrDefault() is { } reply && Thanks.At(reply.Words, 0) > 0 && !IsUncertain(words, thing));
        if (!isBound || !IsThing(words, thing))
            return null;
        var hearer = conversation.Hearer(sentence);
        return Array.FindIndex(words, at, thing - at, w => w.Lower.StartsWith("you", StringComparison.Ordinal)) is >= 0 and var you
            && Ordered(sentence, at, thing, words[you] with { Lower = "you", Mark = ' ' }) is { } clause
            ? new Found(_sequel.End(maker.Make(clause, sentence.Speaker, hearer, confidence)), Math.Max(end, thing + 1))
            : null;
    }

    /// <summary>"They'll be in your inbox by Thursday", "the report will be ready on Monday", "then they're open by Friday".</summary>
    private Found? Arriving(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion || Result(words, at) is not { } result || Cases.In(words, 0, at) >= 0)
            return null;
        var end = Clauses.EndOf(words, result.At);
        var from = result.IsPronoun ? at : Passives.SubjectFrom(words, at);
        if (Deadlines.Find(words, result.At, end, conversation.Day) is not { } deadline || (result.IsPresent && !IsToCome(words, deadline, result))
            || (!result.IsPronoun && (at - from < 2 || !Articles.Contains(words[from].Lower))))
            return null;
        var thing = !result.IsPronoun ? new Passage(sentence, from, at)
            : _antecedents.Of(sentence, at, words[at] with { Lower = words[at].Lower.StartsWith("they", StringComparison.Ordinal) ? "them" : "it" });
        if (thing is not { } named)
            return null;
        var isHanded = result.IsHanded || words[result.To - 1].Lower is "you" or "inbox" or "mailbox" or "desk" or "hands" or "yours";
        var done = result.Verb is { } verb ? verb.Plain : "get";
        Word[] order =
        [
            words[at] with { Lower = done, Mark = ' ' }, .. isHanded ? [words[at] with { Lower = "you",
                Mark = ' ' }] : Array.Empty<Word>(), .. named.Words,
            .. words[(isHanded || result.Verb is not null ? result.To : result.At)..end],
        ];
        var clause = Clause.Order(order, new ActionVerb(0, done, 1), new Passage(sentence, from, end))
            with
        { Naming = named.Said == sentence ? null : named.Said.Quote(named.From, named.To) };
        return new Found(_sequel.End(maker.Make(clause, sentence.Speaker, conversation.Hearer(sentence), 0.6)), end);
    }

    /// <summary>What will be so by the words at a place, and where that is said; null when they say nothing of the kind.</summary>
    private static Outcome? Result(Word[] words, int at)
    {
        if (at < 0)
            return null;
        var (itWill, willBe) = (ItWillBe.At(words, at), WillBe.At(words, at));
        if (itWill + willBe > 0)
            return State(words, at + Math.Max(itWill, willBe), itWill > 0, isPresent: false);
        var (itIs, isSo) = (ItIs.At(words, at), Is.At(words, at));
        if (itIs + isSo > 0 && State(words, at + Math.Max(itIs, isSo), itIs > 0, isPresent: true) is { } present)
            return present;
        if (ItGoes.At(words, at) is > 0 and var going)
            return new Outcome(at + 1, at + going, null, true, false, true);
        var goes = at + ItWill.At(words, at);
        return goes > at && Goes.At(words, goes) is > 0 and var length ? new Outcome(goes, goes + length, null, true, false, true) : null;
    }

    private static Outcome? State(Word[] words, int at, bool isPronoun, bool isPresent)
    {
        if (States.At(words, at) is > 0 and var length)
            return new Outcome(at, at + length, null, isPronoun, isPresent, false);
        // "it'll be fixed by Friday" says of a thing that was named what "fix it by Friday" says
        var then = at > 1 ? words[at - 2].Lower : "";
        return isPronoun && (!isPresent || then is "then" or "so")
            && ActionVerbs.Participle(words, at) is { Weight: >= 0.8 } verb ? new Outcome(at, verb.At + 1, verb, true, isPresent, false)
            : null;
    }

    /// <summary>"by Friday", "tomorrow": what is so already is told of no day to come.</summary>
    private static bool IsToCome(Word[] words, Deadline deadline, Outcome result) =>
        words[deadline.From].Lower is "by" or "before" or "within" || (words[result.To - 1].Lower is "you"
            && words[deadline.From].Lower is "tomorrow" or "tonight");

    private bool IsBy(Word[] words, int at, int to) =>
        Deadlines.Find(words, to, Math.Min(words.Length, Clauses.EndOf(words, at)), conversation.Day) is { } deadline
            && words[deadline.From].Lower is "by" or "before" or "within" or "tomorrow" or "tonight" or "a" or "in";

    private bool IsShown(Word[] words, int thing)
    {
        var end = Clauses.EndOf(words, thing - 1);
        return Deadlines.Find(words, thing, end, conversation.Day) is { } deadline && Places.In(words, thing + 1, end) is > 0 and var place
            && place < deadline.From;
    }

    /// <summary>What will be so.</summary>
    /// <param name="At">Where that is said.</param>
    /// <param name="To">The place after it.</param>
    /// <param name="Verb">What is done to make it so; null when that is not said.</param>
    /// <param name="IsPronoun">Whether the thing is only pointed at.</param>
    /// <param name="IsPresent">Whether it is told as if it were so already.</param>
    /// <param name="IsHanded">Whether the thing comes to the hearer by it.</param>
    private readonly record struct Outcome(int At, int To, ActionVerb? Verb, bool IsPronoun, bool IsPresent, bool IsHanded);

    private Found? Wanted(Sentence sentence, int at, int thing, int length)
    {
        var words = sentence.Words;
        if (!IsThing(words, thing) || words[thing].Lower is "it" or "them")
            return null;
        var answer = _replies.To(sentence);
        var owner = answer is { IsYes: true, By: { } by } ? by : conversation.Hearer(sentence) ?? conversation.People.OtherThan(sentence.Speaker);
        var me = Array.FindIndex(words, at, length, w => w.Lower is "i" or "we" || w.Lower.StartsWith("i'", StringComparison.Ordinal)
            || w.Lower.StartsWith("we'", StringComparison.Ordinal));
        var end = Math.Max(Clauses.EndOf(words, thing), thing + 1);
        if (answer.IsNo || Ordered(sentence, at, thing, words[me] with { Lower = words[me].Lower[0] == 'i' ? "me" : "us", Mark = ' ' }) is not { } clause)
            return new Found(null, end);
        var promise = maker.Make(clause, owner, owner, answer.IsYes ? Asked : Unanswered);
        return new Found(promise is null ? null : _sequel.End(answer.IsYes ? answer.AddedTo(promise, conversation.Day) : promise, answer: answer.IsYes
            ? answer.Said[0] : null), end);
    }

    /// <summary>"get you the plan": in the order of who gives.</summary>
    private Clause? Ordered(Sentence sentence, int at, int thing, Word recipient)
    {
        var words = sentence.Words;
        var verb = words[thing - 1] with { Lower = "get", Mark = ' ' };
        var end = Math.Max(Clauses.EndOf(words, thing - 1), Math.Min(thing + 1, words.Length));
        var from = FromHearer.In(words, thing, end) is >= 0 and var hearer ? hearer : FromSpeaker.In(words, thing, end);
        Word[] rest = from < 0 ? words[thing..end] : [.. words[thing..from], .. words[Math.Min(end, from + Math.Max(FromHearer.At(words, from), 2))..end]];
        TurnQuote? naming = null;
        if (rest[0].Lower is "it" or "them")
        {
            if (_antecedents.Of(sentence, at, rest[0]) is not { } named)
                return null;
            naming = named.Said == sentence ? null : named.Said.Quote(named.From, named.To);
            rest = [.. named.Words[..^1], named.Words[^1] with { Mark = rest[0].Mark }, .. rest[1..].SkipWhile(w => w.Lower is "back")];
        }

        if (Mailboxes.In(rest, 0, rest.Length) is > 0 and var mailbox)
            rest = [.. rest[..mailbox], .. rest[(mailbox + 3)..]];
        Word[] order = [verb, recipient, .. rest];
        return Clause.Order(order, new ActionVerb(0, "get", 1), new Passage(sentence, at, end)) with { Naming = naming };
    }

    private static bool IsThing(Word[] words, int at)
    {
        if (at >= words.Length)
            return false;
        if (words[at].Lower is "it" or "them")
            return true;
        return at + 1 < words.Length && Articles.Contains(words[at].Lower) && !words.Skip(at + 1).Take(2).Any(w => NoGifts.Contains(w.Lower));
    }

    private static bool IsUncertain(Word[] words, int thing) => words[thing].Lower is "a" or "an";
}
