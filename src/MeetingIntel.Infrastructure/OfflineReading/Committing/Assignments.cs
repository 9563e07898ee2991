using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What is said of a third person, or of everybody: "Tom will send…", "action item for Tom", "we need to…".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Assignments(Conversation conversation, PromiseMaker maker)
{
    private static readonly (PhraseList Words, double Confidence)[] NamedCues =
    [
        (new("will", "is going to", "is gonna", "are going to", "going to", "is supposed to", "shall", "agreed to", "offered to",
            "promised to", "volunteered to", "has agreed to", "has offered to", "has promised to", "is to", "had better"), 0.7),
        (new("to", "needs to", "has to", "should", "can"), 0.52),
    ];

    private static readonly (PhraseList Words, double Confidence)[] GroupCues =
    [
        (new("we'll", "we will"), 0.46),
        (new("we're going to", "we are going to", "we're gonna", "we have to", "we've got to", "we gotta"), 0.42),
        (new("we need to", "we must", "somebody needs to", "someone needs to", "someone should", "somebody should", "somebody has to",
            "someone has to", "next step is to", "next steps are to", "the next step is to", "the plan is to"), 0.46),
        (new("we should", "we want to"), 0.36),
        (new("let's"), 0.36),
    ];

    private static readonly PhraseList Headings = new("action item", "action items", "an action", "action point", "action", "to do",
        "todo", "to-do", "next step");

    /// <summary>Before the name of whose it is and then the task.</summary>
    private static readonly PhraseList Assigns = new("assigning this to", "assign this to", "assigning that to", "assign that to",
        "assigned to", "this goes to", "this one goes to");

    private static readonly PhraseList Cases = new(
        "if", "when", "whether", "unless", "that", "because", "what", "how", "before", "until", "where", "which", "things", "thing", "do",
        "does", "think", "as", "like", "once", "why", "than", "say", "maybe", "after");

    /// <summary>What only a person does.</summary>
    private static readonly PhraseList Pledges = new(
        "agreed to", "offered to", "promised to", "volunteered to", "has agreed to", "has offered to", "has promised to");

    /// <summary>Verbs by which a person who is not known by name still shows to be one.</summary>
    private static readonly PhraseList PersonalVerbs = new(
        "send", "email", "share", "call", "prepare", "draft", "write", "review", "schedule", "book", "confirm", "check", "follow up",
        "reach out", "get back", "look into", "set up", "sign", "talk to", "present", "organize", "organise", "ask", "forward");

    /// <summary>What is agreed to be so, in a clause that begins with "that".</summary>
    private static readonly PhraseList Agreed = new("agreed that", "decided that", "agree that", "understood that", "settled that",
        "clear that", "sure that");

    private readonly Delegations _delegations = new(conversation, maker);
    private readonly Passives _passives = new(conversation, maker);
    private readonly Hearsay _hearsay = new(conversation, maker);
    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The duties in a sentence.</summary>
    public IEnumerable<Promise> In(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            var found = _delegations.At(sentence, at) ?? Named(sentence, at) ?? _hearsay.At(sentence, at) ?? _passives.At(sentence, at)
                ?? Group(sentence, at);
            if (found is null)
                continue;
            if (_sequel.End(Acknowledged(sentence, found)) is { } promise)
                yield return promise;
            // "action item for Tom to send…" is read once
            at = Math.Max(at, Clauses.EndOf(words, Math.Min(at + 3, words.Length - 1)) - 2);
        }
    }

    /// <summary>"Priya will send it." "Okay." It is surer once whose it is says yes.</summary>
    private Promise Acknowledged(Sentence sentence, Promise promise) =>
        promise.Owner is { } owner && owner != sentence.Speaker && _replies.To(sentence, owner) is { IsYes: true } answer && answer.By == owner
            ? promise with { Confidence = Math.Min(0.97, Math.Round(promise.Confidence + 0.05, 2)), Evidence = [.. promise.Evidence, answer.Said[0].Quote()] }
            : promise;

    private Promise? Named(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion)
            return null;
        var known = conversation.People.Named(words, at);
        var length = known?.Length ?? 1;
        if (at > 0 && words[at - 1].Mark == ' ' && (words[at - 1].Lower is "or" or "with" || (words[at - 1].Lower is "the" && length < 2)
            || (Cases.At(words, at - 1) == 1 && Agreed.At(words, at - 2) == 0)))
            return null;
        var cued = at + length;
        if ((known is null && !words[at].IsCapital) || (cued < words.Length && words[cued - 1].Mark == ','))
            return null;   // "Tom, you'll…" is a request

        // "Artur and Scott will…" is owned by both
        var partner = at > 1 && words[at - 1].Lower is "and" && words[at - 1].Mark == ' ' ? NameBefore(words, at - 1) : null;

        foreach (var (cues, confidence) in NamedCues)
        {
            var cue = cues.At(words, cued);
            if (cue == 0 || ActionVerbs.At(words, cued + cue) is not { } verb
                || (words[cued].Lower is "going" && !words[cued - 1].Lower.EndsWith("'s", StringComparison.Ordinal)))
                continue;
            if (words[cued].Lower is "to" && (known is null || !(at == 0 || words[at - 1].Mark != ' ' || IsHeaded(words, at))))
                return null;
            if (words[cued].Lower is "can" && known is null)
                return null;
            if (known is null && !IsStranger(sentence, at, verb.At, Pledges.At(words, cued) > 0))
                return null;
            var owner = known is null ? words[at].Text : known.Value.Label;   // two of that name: nobody
            if (partner is not null && partner != owner)
                owner = $"{partner} and {owner}";
            return maker.Make(sentence, at, verb, owner, owner == sentence.Speaker ? null
                : conversation.People.OtherThan(sentence.Speaker), confidence - (known is null ? 0.1 : 0));
        }

        // "Nina is testing it on Monday"
        return known is not null && cued < words.Length && words[cued].Lower is "is"
            && ActionVerbs.At(words, cued + 1, progressive: true) is { Weight: >= 0.95 } doing
            && maker.Make(sentence, at, doing, known.Value.Label, null, 0.45) is { DueText: not null } planned ? planned : null;
    }

    private string? NameBefore(Word[] words, int at) =>
        words[at - 1].Mark != ' ' ? null
        : conversation.People.At(words, at - 1) is { Length: 1 } first ? first.Label
        : at > 1 && conversation.People.At(words, at - 2) is { Length: 2 } full ? full.Label : null;

    /// <summary>Whether a word with a capital may be the name of somebody who is not there: "Dana will send…".</summary>
    private static bool IsStranger(Sentence sentence, int at, int verb, bool pledged)
    {
        var word = sentence.Words[at];
        return (pledged || PersonalVerbs.At(sentence.Words, verb) > 0) && word.Length is >= 3 and <= 20 && char.IsLower(word.Turn.Text[word.Start + 1])
            && !StopWords.IsIdle(word.Lower) && !word.Lower.Contains('\'', StringComparison.Ordinal) && !word.Lower.EndsWith('s')
            && (at == 0 || sentence.Words[at - 1].Mark != ' ' || sentence.Words[at - 1].Lower is "and" or "so" or "then");
    }

    private static bool IsHeaded(Word[] words, int at) => Headings.In(words, at - 4, at) >= 0;

    /// <summary>"what we have to do to define it" heads no list: a heading begins a thought, or has an article.</summary>
    private static bool IsTold(Word[] words, int at) =>
        words[at].Lower is not ("to" or "todo" or "to-do") || at == 0 || words[at - 1].Mark != ' '
            || words[at - 1].Lower is "a" or "an" or "my" or "our" or "one" or "another" or "first" or "next" or "the";

    private Promise? Group(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var headed = Headings.At(words, at);
        if (headed > 0 && !IsTold(words, at))
            return null;
        if (headed > 0)
            return Headed(sentence, at, at + headed);
        if (Assigns.At(words, at) is > 0 and var assigned)
            return Assigned(sentence, at, at + assigned);

        foreach (var (cues, confidence) in GroupCues)
        {
            var length = cues.At(words, at);
            if (length == 0)
                continue;
            if (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1)
                return null;
            if (sentence.IsQuestion || ActionVerbs.At(words, at + length) is not { Weight: >= 0.8 } verb)
                return null;
            var offhand = words[at + length].Lower is "just" ? 0.1 : 0;
            return maker.Make(
                sentence, at, verb, null, null, confidence - offhand + (IsHeaded(words, at) && confidence > 0.4 ? 0.3 : 0));
        }

        return null;
    }

    /// <summary>"I'm assigning this to Tom: send the deck".</summary>
    private Promise? Assigned(Sentence sentence, int at, int name)
    {
        var words = sentence.Words;
        return conversation.People.Named(words, name) is { } person && ActionVerbs.At(words, name + person.Length) is { } verb && verb.At == name + person.Length
            ? maker.Make(sentence, at, verb, person.Label, null, 0.7)
            : null;
    }

    /// <summary>"Action item for Tom: send the deck", "the action is to send the deck".</summary>
    private Promise? Headed(Sentence sentence, int heading, int at)
    {
        var words = sentence.Words;
        string? owner = null;
        if (at < words.Length && words[at].Lower is "for" or "on" or "goes")
        {
            at++;
            if (conversation.People.At(words, at) is { } named)
                (owner, at) = (named.Label, at + named.Length);
            else if (at < words.Length && words[at].Lower is "me" or "myself")
                (owner, at) = (sentence.Speaker, at + 1);
            else
                return null;
        }

        while (at < words.Length && words[at].Lower is "is" or "to" or "would" or "be" or "will")
            at++;
        var marked = at > 0 && at <= words.Length && words[at - 1] is { Mark: ',' } or { Lower: "to" };
        return marked && at < words.Length && ActionVerbs.At(words, at) is { } verb && verb.At == at
            ? maker.Make(sentence, heading, verb, owner, null, 0.8)
            : null;
    }
}
