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

    private static readonly PhraseList ItWillBe = new("it'll be", "they'll be", "that'll be", "it will be", "they will be", "that will be");

    private static readonly PhraseList WillBe = new("will be", "should be");

    /// <summary>Where something is, or what, once it was done.</summary>
    private static readonly PhraseList States = new(
        "with you", "in your inbox", "on your desk", "in your hands", "ready", "done", "finished", "ready for you", "complete", "up and running", "live",
        "in the mail", "in the post");

    private static readonly PhraseList Thanks = new("thanks", "thank you", "great thanks", "cheers", "much appreciated", "perfect thanks");

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "his", "her", "their", "this", "that", "these", "those", "all", "both", "another"]);

    /// <summary>What is had without being given.</summary>
    private static readonly FrozenSet<string> NoGifts = FrozenSet.ToFrozenSet(
        ["time", "fun", "trip", "chance", "idea", "sense", "look", "lot", "problem", "choice", "point", "day", "weekend", "week", "good", "great", "nice",
            "word", "moment", "second",
            "minute", "option", "ability", "right", "floor", "question", "feeling", "impression"]);

    private static readonly FrozenSet<string> Begins = PhraseList.FirstWords(Gives, Owes, Asks, Needs, ItWillBe, WillBe);

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

    /// <summary>"They'll be in your inbox by Thursday", "the report will be ready on Monday".</summary>
    private Found? Arriving(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var pronoun = ItWillBe.At(words, at);
        var state = at + (pronoun > 0 ? pronoun : WillBe.At(words, at));
        if (state == at || sentence.IsQuestion || States.At(words, state) is not (> 0 and var length))
            return null;
        var end = Clauses.EndOf(words, state);
        var from = pronoun > 0 ? at : Passives.SubjectFrom(words, at);
        if (Deadlines.Find(words, state, end, conversation.Day) is null || (pronoun == 0 && (at - from < 2 || !Articles.Contains(words[from].Lower))))
            return null;
        var thing = pronoun == 0 ? new Passage(sentence, from, at)
            : _antecedents.Of(sentence, at, words[at] with { Lower = words[at].Lower.StartsWith("they", StringComparison.Ordinal) ? "them" : "it" });
        if (thing is not { } named)
            return null;
        var isHanded = words[state + length - 1].Lower is "you" or "inbox" or "desk" or "hands";
        Word[] order =
        [
            words[at] with { Lower = "get", Mark = ' ' }, .. isHanded ? [words[at] with { Lower = "you", Mark = ' ' }] : Array.Empty<Word>(), .. named.Words,
            .. words[(isHanded ? state + length : state)..end],
        ];
        var clause = Clause.Order(order, new ActionVerb(0, "get", 1), new Passage(sentence, from, end))
            with
        { Naming = named.Said == sentence ? null : named.Said.Quote(named.From, named.To) };
        return new Found(_sequel.End(maker.Make(clause, sentence.Speaker, conversation.Hearer(sentence), 0.6)), end);
    }

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
