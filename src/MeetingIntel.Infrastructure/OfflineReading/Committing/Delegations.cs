using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What a speaker has somebody else do: "I'll have Tom send…", "let's get Tom to…", "it's up to Tom to…", "Tom is responsible for…".
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Delegations(Conversation conversation, PromiseMaker maker)
{
    /// <summary>Before a name and a plain verb.</summary>
    private static readonly PhraseList Has = new(
        "i'll have", "i will have", "i'm going to have", "i'm gonna have", "let's have", "we'll have", "we will have", "we can have",
        "we're going to have", "i can have", "let");

    /// <summary>Before a name and "to".</summary>
    private static readonly PhraseList Gets = new(
        "i'll get", "i will get", "let's get", "we'll get", "i need", "we need", "i'd like", "i would like", "we'd like", "i want",
        "we want",
        "it's up to", "it's on", "it is up to", "that's up to", "i'm assigning", "i've asked");

    /// <summary>After a name: the other has the speaker do it.</summary>
    private static readonly PhraseList OfMe = new("needs me to", "wants me to", "asked me to", "expects me to", "would like me to");

    /// <summary>After a name, before a verb in -ing.</summary>
    private static readonly PhraseList Charges = new("is responsible for", "is in charge of", "is taking care of", "will take care of",
        "will be responsible for");

    /// <summary>Between a thing and whose it is.</summary>
    private static readonly PhraseList Rests = new("is on", "is yours", "is mine", "is up to", "is with");

    /// <summary>Before a thing that is entrusted to the hearer.</summary>
    private static readonly PhraseList For = new("count on you for", "counting on you for", "rely on you for", "put you down for", "you're down for",
        "you're in charge of", "you're responsible for");

    private const int LongestThing = 5;

    private readonly Replies _replies = new(conversation);

    private readonly Addressees _addressees = new(conversation);

    /// <summary>What turns a delegation into a case.</summary>
    private static readonly PhraseList Cases = new("if", "when", "unless", "whether", "what", "not", "don't");

    /// <summary>The delegation that begins at a place of a sentence; null when none does.</summary>
    public Promise? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) > 0)
            return null;
        if (Has.At(words, at) is > 0 and var has)
            return Given(sentence, at, at + has, false);
        if (Gets.At(words, at) is > 0 and var gets && Given(sentence, at, at + gets, true) is { } got)
            return got;
        if (For.At(words, at) is > 0 and var trusts && Trusted(sentence, at, at + trusts) is { } trusted)
            return trusted;
        if (Rests.At(words, at) is > 0 and var rests && Charged(sentence, at, at + rests) is { } charged)
            return charged;
        if (conversation.People.Named(words, at) is not { } person || words[at + person.Length - 1].Mark != ' ')
            return null;
        var next = at + person.Length;
        if (OfMe.At(words, next) is > 0 and var me && ActionVerbs.BehindCue(words, next + me) is { } mine)
            return maker.Make(new Clause(sentence, at, mine), sentence.Speaker, conversation.Hearer(sentence), 0.55);
        if (next + 1 < words.Length && words[next].Lower is "owns" && words[next + 1].Lower is "the" or "our" or "this" or "that")
            return maker.Make(new Clause(sentence, at, new ActionVerb(next, "own", 0.9)), person.Label, null, 0.55);
        return Charges.At(words, next) is > 0 and var charge && ActionVerbs.BehindCue(words, next + charge, progressive: true) is { } verb
            ? maker.Make(new Clause(sentence, at, verb), person.Label, null, 0.55)
            : null;
    }

    /// <summary>"The playlist is on you", "that report is yours": the thing stands before.</summary>
    private Promise? Charged(Sentence sentence, int at, int person)
    {
        var words = sentence.Words;
        var from = at - 1;
        while (from > 0 && at - from < LongestThing && words[from - 1].Mark == ' ' && !IsArticle(words[from].Lower))
            from--;
        if (from < 0 || at - from < 2 || !IsArticle(words[from].Lower) || words[at - 1].Mark != ' ' || sentence.IsQuestion)
            return null;
        var yours = words[person - 1].Lower is "yours" || (person < words.Length && words[person].Lower is "you");
        var mine = words[person - 1].Lower is "mine" || (person < words.Length && words[person].Lower is "me");
        var owner = yours ? _addressees.Of(sentence, from, at) ?? conversation.Hearer(sentence) : mine ? sentence.Speaker
            : words[person - 1].Lower is "on" or "with" && conversation.People.Named(words, person) is { } named ? named.Label : null;
        Word[] order = [words[at] with { Lower = "handle", Mark = ' ' }, .. words[from..at]];
        return owner is null ? null : maker.Make(Clause.Order(order, new ActionVerb(0, "handle", 1), new Passage(sentence, from, Math.Min(words.Length,
            person + 1))), owner, null, 0.55);
    }

    /// <summary>"Can we count on you for the speech?"</summary>
    private Promise? Trusted(Sentence sentence, int at, int thing)
    {
        var words = sentence.Words;
        if (thing + 1 >= words.Length || !IsArticle(words[thing].Lower))
            return null;
        var named = _addressees.Of(sentence, at, at);
        var answer = _replies.To(sentence, named);
        var end = maker.EndOf(words, thing);
        Word[] order = [words[at] with { Lower = "handle", Mark = ' ' }, .. words[thing..end]];
        var owner = answer.By ?? named ?? conversation.Hearer(sentence);
        return answer.IsNo || (sentence.IsQuestion && !answer.IsYes) ? null
            : maker.Make(Clause.Order(order, new ActionVerb(0, "handle", 1), new Passage(sentence, at, end)), owner, owner, answer.IsYes ? 0.65 : 0.5);
    }

    private static bool IsArticle(string lower) => lower is "the" or "this" or "that" or "our" or "my" or "your";

    private Promise? Given(Sentence sentence, int at, int name, bool hasTo)
    {
        var words = sentence.Words;
        if (name >= words.Length || words[name].Mark != ' '
            || (conversation.People.Named(words, name) ?? (Quotations.IsStranger(words[name]) ? (words[name].Text, 1) : null)) is not { } person
            || words[name + person.Length - 1].Mark != ' ')
            return null;
        var next = name + person.Length;
        if (hasTo != (next < words.Length && words[next].Lower is "to"))
            return null;
        return ActionVerbs.BehindCue(words, next + (hasTo ? 1 : 0)) is { } verb
            ? maker.Make(new Clause(sentence, at, verb), person.Label, person.Label == sentence.Speaker ? null : conversation.Hearer(sentence), 0.62)
            : null;
    }
}
