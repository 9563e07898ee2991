using System.Collections.Frozen;
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
            "promised to", "volunteered to", "has agreed to", "has offered to", "has promised to", "is to", "had better",
            "gonna", "is about to", "will have to", "must"), 0.7),
        (new("to", "needs to", "has to", "should", "can"), 0.52),
    ];

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

    /// <summary>What a program does as well as a person: "Workday will import the list".</summary>
    private static readonly FrozenSet<string> Machines = FrozenSet.ToFrozenSet(
        ["sync", "export", "import", "update", "convert", "calculate", "estimate", "generate", "process", "load", "migrate", "deploy", "restart",
            "reset", "alert",
            "trigger", "replace", "cost", "apply", "track", "monitor", "support", "reduce", "improve", "include", "release", "ship", "deliver",
                "remove", "compare",
            "cancel", "translate", "summarize", "summarise", "transcribe", "record", "validate", "archive", "install", "forecast", "resolve",
                "route", "upgrade",
            "connect", "transfer", "create", "build", "publish", "measure", "collect", "gather", "block", "disable", "refund", "buy", "pay",
                "order", "merge"]);

    private static readonly PhraseList Suggests = new("suggest", "propose", "recommend", "ask", "insist", "request");

    /// <summary>What is agreed to be so, in a clause that begins with "that".</summary>
    private static readonly PhraseList Agreed = new("agreed that", "decided that", "agree that", "understood that", "settled that",
        "clear that", "sure that");

    private readonly Delegations _delegations = new(conversation, maker);
    private readonly Passives _passives = new(conversation, maker);
    private readonly GroupDuties _groups = new(conversation, maker);
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
                ?? _groups.At(sentence, at);
            if (found is null)
                continue;
            if (_sequel.End(Acknowledged(sentence, found)) is { } promise)
                yield return promise;
            // "action item for Tom to send…" is read once
            at = Math.Max(at, maker.EndOf(words, Math.Min(at + (GroupDuties.BeginsList(words) ? 1 : 3), words.Length - 1)) - 2);
        }
    }

    /// <summary>"Priya will send it." "Okay." It is surer once whose it is says yes.</summary>
    private Promise Acknowledged(Sentence sentence, Promise promise) =>
        promise.Owner is null ? Taken(sentence, promise) : promise.Owner is { } owner && owner != sentence.Speaker
            && _replies.To(sentence, owner) is { IsYes: true } answer && answer.By == owner
            ? promise with { Confidence = Math.Min(0.97, Math.Round(promise.Confidence + 0.05, 2)), Evidence = [.. promise.Evidence, answer.Said[0].Quote()] }
            : promise;

    /// <summary>"Somebody should send it." "Leave it with me." And what all agree to do is surer than what one says.</summary>
    private Promise Taken(Sentence sentence, Promise promise)
    {
        var answer = _replies.To(sentence);
        if (!answer.IsYes)
            return answer.IsNo ? promise with { Confidence = promise.Confidence - 0.1 } : promise;
        var takes = Replies.TakesOn(answer.Said[0]) && answer.Said[0].Speaker is not null;
        return promise with
        {
            Owner = takes ? answer.By : null,
            Confidence = Math.Max(promise.Confidence, Math.Min(takes ? 0.97 : 0.59, Math.Round(promise.Confidence + (takes ? 0.2 : 0.1), 2))),
            Evidence = [.. promise.Evidence, answer.Said[0].Quote()],
        };
    }

    private Promise? Named(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion)
            return null;
        var known = conversation.People.Named(words, at);
        var length = known?.Length ?? 1;
        if (at > 0 && words[at - 1].Mark == ' ' && (words[at - 1].Lower is "or" or "with" || (words[at - 1].Lower is "the" && length < 2)
            || (Cases.At(words, at - 1) == 1 && Agreed.At(words, at - 2) == 0 && Suggests.At(words, at - 2) == 0)))
            return null;
        var cued = at + length;
        var isGoing = known is null && words[at].IsCapital && words[at].Lower.EndsWith("'s", StringComparison.Ordinal) && cued + 1 < words.Length
            && words[cued].Lower is "going" or "gonna";
        if ((known is null && !words[at].IsCapital) || (cued < words.Length && words[cued - 1].Mark == ','))
            return null;   // "Tom, you'll…" is a request

        // "Nina and I will…" is owned by both
        var withSpeaker = cued + 1 < words.Length && words[cued].Lower is "and" && words[cued + 1].Lower is "i" && sentence.Speaker is not null;
        cued += withSpeaker ? 2 : 0;

        // and so is "Artur and Scott will…"
        var partner = at > 1 && words[at - 1].Lower is "and" && words[at - 1].Mark == ' ' ? NameBefore(words, at - 1) : null;

        foreach (var (cues, confidence) in NamedCues)
        {
            var cue = cues.At(words, cued);
            if (cue == 0 || ActionVerbs.BehindCue(words, cued + cue) is not { } verb
                || (words[cued].Lower is "going" or "gonna" && !words[cued - 1].Lower.EndsWith("'s", StringComparison.Ordinal)))
                continue;
            if (words[cued].Lower is "to" && (known is null || !(at == 0 || words[at - 1].Mark != ' ' || GroupDuties.IsHeaded(words, at))))
                return null;
            if (words[cued].Lower is "can" && known is null)
                return null;
            if (known is null && !IsStranger(sentence, at, verb, Pledges.At(words, cued) > 0))
                return null;
            var owner = known is null ? isGoing ? words[at].Text[..^2] : words[at].Text : known.Value.Label;   // two of that name: nobody
            if (partner is not null && partner != owner)
                owner = $"{partner} and {owner}";
            if (withSpeaker && owner is not null)
                owner = $"{owner} and {sentence.Speaker}";
            return maker.Make(new Clause(sentence, at, verb), owner, owner == sentence.Speaker ? null
                : conversation.People.OtherThan(sentence.Speaker), confidence - (known is null ? 0.1 : 0));
        }

        if (Told(sentence, at, cued) is { } third && (known is { Label: { } named } ? named : Quotations.IsStranger(words[at]) ? words[at].Text
            : null) is { } doer)
            return maker.Make(new Clause(sentence, at, third), doer, null, 0.6);

        // "Nina is testing it on Monday"
        return known is not null && cued < words.Length && words[cued].Lower is "is"
            && ActionVerbs.BehindCue(words, cued + 1, progressive: true) is { Weight: >= 0.9 } doing
            && maker.Make(new Clause(sentence, at, doing), known.Value.Label, null, 0.45) is { DueText: not null } planned ? planned : null;
    }

    /// <summary>"Actions: Nina drafts the letter, Tom checks it", "I suggest that Nina calls him".</summary>
    private static ActionVerb? Told(Sentence sentence, int at, int verb)
    {
        var words = sentence.Words;
        var isListed = at > 0 && (words[at - 1].Mark == ',' || words[at - 1].Lower is "and") && GroupDuties.BeginsList(words);
        if (!isListed && !(at > 0 && Suggests.At(words, words[at - 1].Lower is "that" ? at - 2 : at - 1) > 0) || verb >= words.Length)
            return null;
        return Participles.OfThird(words[verb].Lower) is { } plain
            && ActionVerbs.BehindCue([.. words[..verb], words[verb] with { Lower = plain }, .. words[(verb + 1)..]], verb) is { } found
            && found.At == verb ? found : null;
    }

    private string? NameBefore(Word[] words, int at) =>
        words[at - 1].Mark != ' ' ? null
        : at > 1 && conversation.People.Named(words, at - 2) is { Length: 2 } full ? full.Label
        : conversation.People.Named(words, at - 1) is { Length: 1 } first ? first.Label : null;

    /// <summary>Whether a word with a capital may be the name of somebody who is not there: "Dana will send…".</summary>
    private bool IsStranger(Sentence sentence, int at, ActionVerb found, bool pledged)
    {
        var verb = found.At;
        var isPlain = found.Weight >= ActionVerbs.Deed && !Things.In(conversation).Contains(sentence.Words[at].Lower);
        var word = sentence.Words[at];
        return (pledged || PersonalVerbs.At(sentence.Words, verb) > 0 || (isPlain && !Machines.Contains(sentence.Words[verb].Lower)))
            && word.Length is >= 3 and <= 20 && char.IsLower(word.Turn.Text[word.Start + 1])
            && !StopWords.IsIdle(Bare(word.Lower)) && !Bare(word.Lower).Contains('\'', StringComparison.Ordinal) && !Bare(word.Lower).EndsWith('s')
            && (at == 0 || sentence.Words[at - 1].Mark != ' ' || sentence.Words[at - 1].Lower is "and" or "so" or "then");
    }

    /// <summary>"Magda's gonna" as "Magda".</summary>
    private static string Bare(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
}
