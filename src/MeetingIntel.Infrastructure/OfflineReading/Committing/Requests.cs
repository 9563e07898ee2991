using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What somebody is asked to do: "Priya, can you send…", "could you check…" and "you'll send me…". The answer decides: who accepts
/// takes it on, who refuses does not.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Requests(Conversation conversation, PromiseMaker maker)
{
    private static readonly PhraseList Asks = new(
        "can you", "could you", "would you", "will you", "can you please", "could you please", "would you please",
        "can i ask you to", "could i ask you to", "please", "i need you to", "i'd like you to", "i want you to", "you need to",
        "you should", "you have to", "you'll need to", "would you be able to", "would you be so kind as to", "you'd better",
        "you had better", "can i get you to", "may i ask you to", "are you able to",
        "do you think you can", "do you think you could", "do you think you'll be able to", "will you be able to");

    /// <summary>Asked in an order: only at the beginning of a thought.</summary>
    private static readonly PhraseList Orders = new("don't forget to", "do not forget to", "remember to", "make sure you",
        "make sure to", "be sure to");

    /// <summary>Asked for with a verb in -ing.</summary>
    private static readonly PhraseList Minds = new("would you mind", "do you mind");

    /// <summary>Asked politely: without an answer hardly anything comes of it.</summary>
    private static readonly PhraseList Hints = new(
        "how about you", "why don't you", "if you could", "if you can", "i was wondering if you could", "i was wondering if you can",
        "i wonder if you could", "it would be great if you could", "it would be nice if you could", "it would be good if you could",
        "it would help if you could", "that you could");

    /// <summary>What may be done, or was promised once: nothing comes of it unless the hearer says so.</summary>
    private static readonly PhraseList Possibilities = new(
        "you could", "you can", "you promised to", "you agreed to", "you said you'd", "you said you would", "do you want to",
        "would you like to");

    private static readonly PhraseList Statements = new("you'll", "you will", "you're going to", "you are going to");

    /// <summary>Words before a request that make it part of another thought: "things you should check".</summary>
    private static readonly PhraseList Cases = new(
        "if", "when", "that", "so", "what", "where", "how", "things", "thing", "ways", "and", "or", "whatever", "which", "as", "then",
            "because");

    /// <summary>Asked of everybody's attention, not for later.</summary>
    private static readonly PhraseList Now = new("make sure everyone", "read", "open", "check if you can", "close", "start", "use",
        "make", "get", "keep", "do", "note", "improve", "include", "define", "specify", "call", "add a bit", "add anything", "help");

    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);
    private readonly OpenCalls _openCalls = new(conversation, maker);

    /// <summary>The requests in a sentence.</summary>
    public IEnumerable<Promise> In(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (_openCalls.At(sentence, at) is { } call)
            {
                if (call.Promise is { } called)
                    yield return called;
                at = Math.Max(at, call.To - 1);
                continue;
            }

            var (kind, length) = KindAt(words, at);
            if (length == 0
                || (kind == Kind.Ask && length == 1 && at > 0 && words[at - 1].Mark == ' ' && conversation.People.At(words, at - 1) is null))
                continue;
            if (Request(sentence, at, length, kind) is { } promise)
            {
                yield return promise;
                at = Math.Max(at, Clauses.EndOf(words, at + length - 1) - 1);
            }

            at = Math.Max(at, at + length - 2);
        }
    }

    private (Kind Kind, int Length) KindAt(Word[] words, int at)
    {
        if (Hints.At(words, at) is > 0 and var hint)
            return (Kind.Hint, hint);
        if (Possibilities.At(words, at) is > 0 and var possibility)
            return (Kind.Possibility, possibility);
        if (Minds.At(words, at) is > 0 and var mind)
            return (Kind.Mind, mind);
        if (Asks.At(words, at) is > 0 and var ask)
            return (Kind.Ask, ask);
        if (Orders.At(words, at) is > 0 and var order && (at == 0 || words[at - 1].Mark != ' ' || IsCallBefore(words, at)))
            return (Kind.Ask, order);
        return (Kind.Statement, Statements.At(words, at));
    }

    private bool IsCallBefore(Word[] words, int at) =>
        conversation.People.At(words, at - 1) is not null || words[at - 1].Lower is "please";

    private Promise? Request(Sentence sentence, int at, int length, Kind kind)
    {
        var words = sentence.Words;
        if (ActionVerbs.At(words, at + length, kind == Kind.Mind) is not { } verb || Now.At(words, verb.At) > 0)
            return null;
        if (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1)
            return null;

        var named = Addressee(sentence, at, verb.At) is { } name && name != sentence.Speaker ? name : null;
        var other = conversation.People.OtherThan(sentence.Speaker);
        var answer = _replies.To(sentence, named);
        if (words[at].Lower is "don't" or "do" && answer.IsNo && answer.Said[0].Words is [.., { Lower: "won't" }])
            answer = answer with { Accepts = true };   // "Don't forget to…" "I won't."
        if (named is null && !answer.IsYes && (kind == Kind.Statement || (kind == Kind.Ask && words[at].Lower is "you")) && other is null)
            return maker.Make(sentence, at, verb, null, null, 0.42);
        if (kind == Kind.Statement && !Hands(words, verb.At))
        {   // "you'll see that…" tells what happens: it takes a name, or a yes
            return named is not null && !answer.IsYes ? _sequel.End(maker.Make(sentence, at, verb, named, named, 0.6))
                : named is not null ? Answered(maker.Make(sentence, at, verb, answer.By, answer.By, 0.7), answer)
                : answer is { IsYes: true, By: { } by } && verb.Weight >= 0.95
                    ? Answered(maker.Make(sentence, at, verb, by, by, 0.55), answer)
                    : null;
        }

        var owner = answer is { IsYes: true, By: { } who } ? who : named ?? (answer.IsYes ? null : other);
        var confidence = (named, answer.IsYes) switch
        {
            (not null, true) => 0.82,
            (not null, false) => 0.65,
            (null, true) => words[at].Lower is "can" or "could" or "would" or "will" or "please" ? 0.72 : 0.6,
            _ => other is null || words[at].Lower is "please" ? 0.3 : 0.5,
        };
        if (kind == Kind.Statement)
            confidence = Math.Max(confidence, 0.62);
        if (kind == Kind.Possibility && (!answer.IsYes || (words[at + length - 1].Lower is "can" && !Replies.TakesOn(answer.Said[0]))))
            return null;
        if (kind == Kind.Hint && !answer.IsYes)
            confidence = 0.2;
        var promise = maker.Make(sentence, at, verb, owner, owner, confidence, CalledLast(words, verb.At)?.At ?? words.Length);
        if (promise is null)
            return null;
        if (answer.IsNo)
            return _sequel.End(promise, refused: true);
        return answer.IsYes ? Answered(promise, answer)
            // whoever was asked speaks next: that is where the name stands
            : _sequel.End(
                named is null && answer.Said.Count > 0 ? promise with { Evidence = [.. promise.Evidence, answer.Said[0].Quote()] } : promise);
    }

    private Promise? Answered(Promise? promise, Answer answer) =>
        promise is null ? null : _sequel.End(answer.AddedTo(promise, conversation.Day), answer: answer.Said[0]);

    /// <summary>
    /// Who is called by name: just before the request, at the beginning of the sentence, alone in the sentence before, or at its end.
    /// </summary>
    private string? Addressee(Sentence sentence, int at, int verb)
    {
        var words = sentence.Words;
        for (var i = Math.Max(0, at - 6); i < at; i++)
        {
            if (conversation.People.At(words, i) is { } called && (i + called.Length == at || words[i + called.Length - 1].Mark == ',')
                && (i == 0 || words[i - 1].Mark == ','
                    || words[i - 1].Lower is "so" or "and" or "hey" or "okay" or "ok" or "then" or "hi" or "but" or "also" or "um"
                    || IsByRole(words, i)))
                return called.Label;
        }

        if (CalledLast(words, verb) is { } last)
            return last.Label;
        return at <= 2 && conversation.Before(sentence) is { Words.Length: <= 3 } before && before.Block == sentence.Block
            && conversation.People.At(before.Words, before.Words.Length - 1) is { } alone ? alone.Label : null;
    }

    /// <summary>"as the industrial designer, you'll…".</summary>
    private static bool IsByRole(Word[] words, int at) =>
        at > 0 && (words[at - 1].Lower is "as" || (at > 1 && words[at - 1].Lower is "the" or "our" && words[at - 2].Lower is "as"));

    /// <summary>"Can you fix that, Ben?": a name that closes the sentence, and where it stands.</summary>
    private (string Label, int At)? CalledLast(Word[] words, int verb)
    {
        for (var length = 1; length <= 2 && words.Length - length > verb + 1; length++)
        {
            var at = words.Length - length;
            if ((words[at - 1].Mark == ',' || !Ties(words[at - 1].Lower) || words[at - 1].Lower is "that" or "this" or "it" or "please")
                && conversation.People.At(words, at) is { } last && last.Length == length)
                return (last.Label, at);
        }

        return null;
    }

    /// <summary>Whether a name after this word belongs to it: "for Priya", "ask Priya", "and Priya".</summary>
    private static bool Ties(string lower) => StopWords.IsIdle(lower);

    private static bool Hands(Word[] words, int verb) =>
        words.Skip(verb + 1).Take(5).Any(w => w.Lower is "me" or "us");

    private enum Kind
    {
        Ask,
        Mind,
        Hint,
        Possibility,
        Statement,
    }
}
