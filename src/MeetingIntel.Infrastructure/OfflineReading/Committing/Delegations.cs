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
        "we're going to have", "i can have");

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
        if (Gets.At(words, at) is > 0 and var gets)
            return Given(sentence, at, at + gets, true);
        if (conversation.People.Named(words, at) is not { } person || words[at + person.Length - 1].Mark != ' ')
            return null;
        var next = at + person.Length;
        if (OfMe.At(words, next) is > 0 and var me && ActionVerbs.At(words, next + me) is { } mine)
            return maker.Make(sentence, at, mine, sentence.Speaker, conversation.Hearer(sentence), 0.55);
        return Charges.At(words, next) is > 0 and var charge && ActionVerbs.At(words, next + charge, progressive: true) is { } verb
            ? maker.Make(sentence, at, verb, person.Label, null, 0.55)
            : null;
    }

    private Promise? Given(Sentence sentence, int at, int name, bool hasTo)
    {
        var words = sentence.Words;
        if (conversation.People.Named(words, name) is not { } person || words[name + person.Length - 1].Mark != ' ')
            return null;
        var next = name + person.Length;
        if (hasTo != (next < words.Length && words[next].Lower is "to"))
            return null;
        return ActionVerbs.At(words, next + (hasTo ? 1 : 0)) is { } verb
            ? maker.Make(sentence, at, verb, person.Label, person.Label == sentence.Speaker ? null : conversation.Hearer(sentence), 0.62)
            : null;
    }
}
