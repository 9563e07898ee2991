using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What falls to everybody or to somebody unnamed: "we need to…", "somebody should…", "action item for Tom: …".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class GroupDuties(Conversation conversation, PromiseMaker maker)
{
    private static readonly (PhraseList Words, double Confidence)[] GroupCues =
    [
        (new("we'll", "we will"), 0.46),
        (new("we're going to", "we are going to", "we're gonna"), 0.42),
        (new([
            "we need to", "we must", "we have to", "we've got to", "we gotta", "we'll have to", "we'll need to", "next step is to", "next steps are to",
            "the next step is to", "the plan is to",
            .. from who in (string[])["somebody", "someone", "one of us", "anybody"]
               from must in (string[])["needs to", "should", "has to", "must", "ought to", "will have to", "better"]
               select $"{who} {must}",
        ]), 0.48),
        (new(["we should", "we want to", "we ought to", "we'd better", "we had better", "you and i should", "you and i need to", "you and i have to",
            "you and i will", "you and i must"]), 0.38),
        (new("let's"), 0.38),
    ];

    private static readonly PhraseList Headings = new("action item", "action items", "an action item", "an action", "action point", "action", "to do",
        "todo", "to-do", "next step", "note to self", "note to myself");

    /// <summary>Before the name of whose it is and then the task.</summary>
    private static readonly PhraseList Assigns = new("assigning this to", "assign this to", "assigning that to", "assign that to",
        "assigned to", "this goes to", "this one goes to");

    /// <summary>Before "will": somebody who is known by what they are to the speaker.</summary>
    private static readonly PhraseList Ours = new("my", "our");

    private static readonly PhraseList Colleagues = new(
        "assistant", "colleague", "colleagues", "team", "boss", "manager", "lawyer", "lawyers", "accountant", "accountants", "engineer", "engineers",
        "people", "guys", "office",
        "secretary", "partner", "developer", "developers", "intern", "designer", "designers", "supervisor", "director", "technician", "technicians");

    private static readonly PhraseList TheyWill = new("will", "is going to", "are going to", "is gonna", "are gonna", "has to", "have to", "needs to",
        "need to", "promised to", "agreed to");

    private static readonly PhraseList Cases = new(
        "if", "when", "whether", "unless", "that", "because", "what", "how", "before", "until", "where", "which", "things", "thing", "do",
        "does", "think", "as", "like", "once", "why", "than", "say", "maybe", "after");

    private static readonly PhraseList Lists = new("actions", "action items", "action points", "to-dos", "todos", "next steps", "tasks", "to do",
        "assignments");

    private static readonly FrozenSet<string> Begins = PhraseList.FirstWords([Headings, Assigns, Ours, new("whoever"), .. GroupCues.Select(g => g.Words)]);

    /// <summary>Whether a heading stands right before a place.</summary>
    public static bool IsHeaded(Word[] words, int at) => Headings.In(words, at - 4, at) >= 0;

    /// <summary>"Actions from today: …".</summary>
    public static bool BeginsList(Word[] words) => Lists.In(words, 0, 4) is >= 0 and var at
        && Array.FindIndex(words, at, Math.Min(6, words.Length - at), w => w.Mark == ',') >= 0;

    /// <summary>"what we have to do to define it" heads no list: a heading begins a thought, or has an article.</summary>
    private static bool IsTold(Word[] words, int at) =>
        words[at].Lower is not ("to" or "todo" or "to-do") || at == 0 || words[at - 1].Mark != ' '
            || words[at - 1].Lower is "a" or "an" or "my" or "our" or "one" or "another" or "first" or "next" or "the";

    /// <summary>The duty that begins at a place of a sentence; null when none does.</summary>
    public Promise? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (!Begins.Contains(words[at].Lower))
            return null;
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
            if (sentence.IsQuestion || ActionVerbs.BehindCue(words, at + length) is not { Weight: >= 0.8 } verb)
                return null;
            var offhand = words[at + length].Lower is "just" ? 0.1 : 0;
            return maker.Make(
                new Clause(sentence, at, verb), null, null, confidence - offhand + (IsHeaded(words, at) && confidence > 0.4 ? 0.3 : 0));
        }

        return Whoever(sentence, at) ?? Colleague(sentence, at);
    }

    /// <summary>"I'm assigning this to Tom: send the deck".</summary>
    private Promise? Assigned(Sentence sentence, int at, int name)
    {
        var words = sentence.Words;
        return conversation.People.Named(words, name) is { } person && ActionVerbs.BehindCue(words, name + person.Length) is { } verb
            && verb.At == name + person.Length
            ? maker.Make(new Clause(sentence, at, verb), person.Label, null, 0.7)
            : null;
    }

    /// <summary>"Action item for Tom: send the deck", "the action is to send the deck".</summary>
    private Promise? Headed(Sentence sentence, int heading, int at)
    {
        var words = sentence.Words;
        var owner = words[at - 1].Lower is "self" or "myself" ? sentence.Speaker : null;
        if (at < words.Length && words[at].Lower is "for" or "on" or "goes")
        {
            at++;
            if (conversation.People.At(words, at) is { } named)
                (owner, at) = (named.Label, at + named.Length);
            else if (at < words.Length && words[at].Lower is "me" or "myself")
                (owner, at) = (sentence.Speaker, at + 1);
            else if (at + 1 < words.Length && Quotations.IsStranger(words[at]) && (words[at].Mark == ',' || words[at + 1].Lower is "is" or "to"))
                (owner, at) = (words[at].Text, at + 1);
            else
                return null;
        }

        while (at < words.Length && words[at].Lower is "is" or "to" or "would" or "be" or "will")
            at++;
        var marked = at > 0 && at <= words.Length && words[at - 1] is { Mark: ',' } or { Lower: "to" };
        return marked && at < words.Length && ActionVerbs.BehindCue(words, at) is { } verb && verb.At == at
            ? maker.Make(new Clause(sentence, heading, verb), owner, null, 0.8)
            : null;
    }

    /// <summary>"Whoever is free should unload the truck."</summary>
    private Promise? Whoever(Sentence sentence, int at)
    {
        var words = sentence.Words;
        for (var i = at + 1; words[at].Lower is "whoever" && i < Math.Min(at + 7, words.Length - 1); i++)
        {
            if (words[i].Lower is "should" or "must" or "can" or "could")
                return ActionVerbs.BehindCue(words, i + 1) is { } verb ? maker.Make(new Clause(sentence, at, verb), null, null, 0.48) : null;
        }

        return null;
    }

    /// <summary>"My assistant will forward it": an item, though nobody is named.</summary>
    private Promise? Colleague(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Ours.At(words, at) == 0 || sentence.IsQuestion || (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1))
            return null;
        for (var i = at + 1; i < Math.Min(at + 4, words.Length); i++)
        {
            if (Colleagues.At(words, i) > 0 && TheyWill.At(words, i + 1) is > 0 and var will)
                return ActionVerbs.BehindCue(words, i + 1 + will) is { } verb
                    ? maker.Make(new Clause(sentence, at, verb), null, conversation.Hearer(sentence), 0.55) : null;
        }

        return null;
    }
}
