using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What is asked of whoever will take it, or of somebody who is named: "can somebody…", "who will…", "is Nina going to…", "have you sent
/// it?" "Not yet". The answer says whose it is.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class OpenCalls(Conversation conversation, PromiseMaker maker)
{
    private const double Taken = 0.7;
    private const double Unanswered = 0.47;

    private static readonly PhraseList Somebody = new(
        "can somebody", "can someone", "can anybody", "can anyone", "could somebody", "could someone", "could anybody", "could anyone",
        "can one of you", "could one of you", "would one of you", "will one of you", "can any of you", "could any of you", "one of you should",
        "one of you has to", "will somebody", "will someone", "would somebody", "would someone", "does anyone want to", "does anybody want to",
        "does someone want to", "is anyone able to", "any volunteers to", "we need a volunteer to", "we need somebody to", "we need someone to",
        "i need somebody to",
        "i need someone to", "we're looking for somebody to", "we're looking for someone to");

    private static readonly PhraseList Who = new(
        "who can", "who could", "who will", "who wants to", "who would like to", "who is going to", "who's going to", "who's gonna",
        "who'll", "who should", "who has time to", "who is", "who's", "who does", "who takes", "who has", "who owns");

    private static readonly PhraseList Whether = new("is", "will", "can", "could", "should", "would", "shall");

    private static readonly PhraseList Together = new("shall we", "why don't we", "how about we");

    private static readonly PhraseList Since = new("have you", "did you", "did anyone", "did anybody", "did somebody", "did someone", "has anyone",
        "has anybody", "has someone");

    private static readonly PhraseList NotYet = new(
        "not yet", "no not yet", "i'll do", "no i'll do", "no but i'll", "i still have to", "i still need to", "i'm about to", "i will do", "i will",
        "no i will");

    private static readonly FrozenSet<string> Begins = PhraseList.FirstWords(Somebody, Who, Whether, Together, Since);

    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The call that begins at a place of a sentence; null when none does.</summary>
    public Found? At(Sentence sentence, int at) => !Begins.Contains(sentence.Words[at].Lower) ? null
        : Anybody(sentence, at) ?? Choice(sentence, at) ?? Proposed(sentence, at) ?? Named(sentence,
        at) ?? Checked(sentence, at);

    private Found? Anybody(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var (some, who) = (Somebody.At(words, at), Who.At(words, at));
        if (some + who == 0 || VerbOf(words, at, some + who) is not { } verb || (who > 0 && !Opens(words, at)))
            return null;
        var answer = _replies.To(sentence, isOpen: true);
        return answer.IsYes || some > 0
            ? Made(sentence, at, verb, answer, answer.IsYes ? Taken : Unanswered)
            : new Found(null, Clauses.EndOf(words, verb.At));
    }

    /// <summary>"who will send", "who is sending", "who does the minutes".</summary>
    private static ActionVerb? VerbOf(Word[] words, int at, int length) => words[at + length - 1].Lower switch
    {
        "is" or "who's" => ActionVerbs.BehindCue(words, at + length, progressive: true),
        "does" or "takes" or "has" or "owns" => at + length + 1 < words.Length && words[at + length].Lower is "the" or "that" or "this" or "our"
        ? new ActionVerb(at + length - 1, "do", 0.9) : null,
        _ => ActionVerbs.BehindCue(words, at + length),
    };

    /// <summary>"Will you or Nina send it?" "Nina will."</summary>
    private Found? Choice(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Whether.At(words, at) == 0 || words[at].Lower is "is" || !Opens(words, at) || (Someone(words, at + 1) is var first && first == 0)
            || at + 1 + first >= words.Length || words[at + 1 + first].Lower is not "or" || (Someone(words, at + 2 + first) is var second && second == 0)
            || ActionVerbs.BehindCue(words, at + 2 + first + second) is not { } verb)
            return null;
        var answer = _replies.To(sentence);
        return Made(sentence, at, verb, answer, answer.IsYes ? Taken : Unanswered);
    }

    private int Someone(Word[] words, int at) =>
        at < words.Length && words[at].Lower is "you" or "i" or "we" ? 1 : conversation.People.Named(words, at)?.Length ?? 0;

    /// <summary>"Is Nina going to send it?" "Yes, she is."</summary>
    private Found? Named(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Whether.At(words, at) == 0 || !Opens(words, at) || Person(words, at + 1) is not { Label: { } label, Length: var length }
            || label == sentence.Speaker)
            return null;
        var next = at + 1 + length;
        if (next < words.Length && words[at].Lower is "is")
            next += words[next].Lower is "gonna" ? 1
                : next + 1 < words.Length && words[next].Lower is "going" && words[next + 1].Lower is "to" ? 2
                : words.Length;
        if (words[at + length].Mark != ' ' || ActionVerbs.BehindCue(words, next) is not { } verb)
            return null;
        var answer = _replies.To(sentence);
        if (answer.IsYes && conversation.People.Named(words, at + 1) is null
            && !Array.Exists(answer.Said[0].Words, w => w.Lower is "he" or "she" or "he'll" or "she'll" or "he's" or "she's"))
            return null;   // "Can Acme export it?" asks of no person
        return answer.IsYes
            ? Made(sentence, at, verb, answer with { By = answer.By is { } by && by != answer.Said[0].Speaker ? by : label }, 0.62)
            : new Found(null, Clauses.EndOf(words, verb.At));
    }

    private (string? Label, int Length)? Person(Word[] words, int at) =>
        conversation.People.Named(words, at) ?? (at < words.Length && Quotations.IsStranger(words[at]) ? (words[at].Text, 1) : null);

    /// <summary>"Shall we paint it on Saturday?" "Yes, let's."</summary>
    private Found? Proposed(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Together.At(words, at) is not (> 0 and var length) || !Opens(words, at) || Array.Exists(words, w => w.Lower is "or")
            || ActionVerbs.BehindCue(words, at + length) is not { Weight: >= 0.8 } verb || _replies.To(sentence) is not { IsYes: true } answer)
            return null;
        var promise = maker.Make(new Clause(sentence, at, verb), null, null, 0.48);
        return promise is null ? null : new Found(_sequel.End(answer.AddedTo(promise, conversation.Day)), Clauses.EndOf(words, verb.At));
    }

    /// <summary>"Have you sent it?" "Not yet, I'll do it tomorrow."</summary>
    private Found? Checked(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var length = Since.At(words, at);
        while (length > 0 && at + length < words.Length && words[at + length].Lower is "ever" or "already" or "actually" or "by" or "any" or "chance")
            length++;
        if (length == 0
            || (words[at].Lower is "have" or "has" ? ActionVerbs.Participle(words, at + length) : ActionVerbs.BehindCue(words, at + length)) is not { } verb)
            return null;
        var said = conversation.Reply(sentence).Take(2).ToList();
        return said.Count > 0 && NotYet.In(said[0].Words, 0, 2) >= 0
            ? Made(sentence, at, verb, new Answer(true, said[0].Speaker, said), 0.6)
            : new Found(null, Clauses.EndOf(words, verb.At));
    }

    private Found Made(Sentence sentence, int at, ActionVerb verb, Answer answer, double confidence)
    {
        var words = sentence.Words;
        var owner = answer.IsYes ? answer.By : null;
        var promise = maker.Make(new Clause(sentence, at, verb), owner, owner, confidence);
        if (promise is not null && answer.IsYes)
            promise = answer.AddedTo(promise, conversation.Day);
        return new Found(_sequel.End(promise), Clauses.EndOf(words, verb.At));
    }

    /// <summary>Whether a question begins there: "the people who can help" asks nobody.</summary>
    private static bool Opens(Word[] words, int at) =>
        at == 0 || words[at - 1].Mark != ' ' || words[at - 1].Lower is "so" or "and" or "okay" or "ok" or "but" or "then" or "well";
}
