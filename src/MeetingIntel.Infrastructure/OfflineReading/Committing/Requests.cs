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
    private static readonly PhraseList Asks = new([
        .. from can in (string[])["can", "could", "would", "will"]
           from whose in (string[])["your team", "your people", "your colleagues", "your side", "your engineers", "your finance team",
               "your legal team"]
           select $"{can} {whose}",
        "can you", "could you", "would you", "will you", "can you please", "could you please", "would you please",
        "can i ask you to", "could i ask you to", "please", "i need you to", "i'd like you to", "i want you to", "you need to",
        "you should", "you have to", "you'll need to", "would you be able to", "would you be so kind as to", "you'd better",
        "you had better", "can i get you to", "may i ask you to", "are you able to",
        "do you think you can", "do you think you could", "do you think you'll be able to", "will you be able to",
        "we need you to", "we'd like you to", "we want you to", "we would like you to", "i would like you to", "i expect you to", "we expect you to",
        "i'd ask you to", "may we ask you to",
        "can we ask you to", "i'd appreciate it if you could", "can we count on you to", "can i count on you to", "we count on you to",
        "i'm counting on you to", "it's your turn to", "your turn to", "it's your job to", "your job is to", "your task is to", "it's on you to",
        "it's up to you to",
    ]);

    /// <summary>Asked in an order: only at the beginning of a thought.</summary>
    private static readonly PhraseList Reminders = new("don't forget to", "do not forget to", "remember to", "make sure you",
        "make sure to", "be sure to");

    /// <summary>Asked for with a verb in -ing.</summary>
    private static readonly PhraseList Minds = new("would you mind", "do you mind");

    /// <summary>Asked politely: without an answer hardly anything comes of it.</summary>
    private static readonly PhraseList Hints = new(
        "how about you", "why don't you", "if you could", "if you can", "i was wondering if you could", "i was wondering if you can",
        "i wonder if you could", "it would be great if you could", "it would be nice if you could", "it would be good if you could",
        "it would help if you could", "that you could", "couldn't you", "can't you", "wouldn't you", "won't you", "is there any way you could",
        "is there any way you can", "any chance you could");

    /// <summary>What may be done, or was promised once: nothing comes of it unless the hearer says so.</summary>
    private static readonly PhraseList Possibilities = new(
        "you could", "you can", "you promised to", "you agreed to", "you said you'd", "you said you would", "do you want to",
        "would you like to", "if you", "feel free to", "you're welcome to", "you are welcome to");

    private static readonly PhraseList Statements = new("you'll", "you will", "you're going to", "you are going to", "you're gonna", "you gonna");

    private static readonly PhraseList Promises = new("i will", "we will", "i'll", "we'll");

    /// <summary>Words before a request that make it part of another thought: "things you should check".</summary>
    private static readonly PhraseList Cases = new(
        "if", "when", "that", "so", "what", "where", "how", "things", "thing", "ways", "and", "or", "whatever", "which", "as", "then",
            "because");

    /// <summary>Asked of everybody's attention, not for later.</summary>
    private static readonly PhraseList Now = new("make sure everyone", "read", "open", "check if you can", "close", "start", "use",
        "make", "get", "keep", "do", "note", "improve", "include", "define", "specify", "call", "add a bit", "add anything", "help");

    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);
    private readonly Addressees _addressees = new(conversation);
    private readonly Orders _orders = new(conversation, maker);
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

            if (_orders.At(sentence, at) is { } order)
            {
                if (order.Promise is { } ordered)
                    yield return ordered;
                at = Math.Max(at, order.To - 1);
                continue;
            }

            var (kind, length) = KindAt(words, at);
            if (length == 0
                || (kind == Kind.Ask && length == 1 && at > 0 && words[at - 1].Mark == ' ' && conversation.People.At(words, at - 1) is null))
                continue;
            if (Request(sentence, at, length, kind) is { } promise)
            {
                yield return promise;
                at = Math.Max(at, maker.EndOf(words, at + length - 1) - 1);
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
        if (Reminders.At(words, at) is > 0 and var order && (at == 0 || words[at - 1].Mark != ' ' || IsCallBefore(words, at)))
            return (Kind.Ask, order);
        return (Kind.Statement, Statements.At(words, at));
    }

    private bool IsCallBefore(Word[] words, int at) =>
        conversation.People.At(words, at - 1) is not null || words[at - 1].Lower is "please";

    private Promise? Request(Sentence sentence, int at, int length, Kind kind)
    {
        var words = sentence.Words;
        if (ActionVerbs.BehindCue(words, at + length, kind == Kind.Mind) is not { } verb || IsCase(words, at))
            return null;

        if (verb.Plain is "do" && words.Length > verb.At + 1 && words[verb.At + 1].Lower is "not")
            return null;
        var named = _addressees.Of(sentence, at, verb.At);
        var other = conversation.People.OtherThan(sentence.Speaker);
        var answer = _replies.To(sentence, named);
        if (Now.At(words, verb.At) > 0 && named is null && !(answer.IsYes && (Replies.TakesOn(answer.Said[0]) || Promises.In(answer.Said[0])
            || DaysGiven.In(answer.Said[0], conversation.Day))))
            return null;
        if (words[at].Lower is "don't" or "do" && answer.IsNo && answer.Said[0].Words is [.., { Lower: "won't" }])
            answer = answer with { Accepts = true };   // "Don't forget to…" "I won't."
        if (named is null && !answer.IsYes && (kind == Kind.Statement || (kind == Kind.Ask && words[at].Lower is "you")) && other is null)
            return maker.Make(new Clause(sentence, at, verb), null, null, 0.42);
        if (kind == Kind.Statement && !Hands(words, verb.At))
        {   // "you'll see that…" tells what happens: it takes a name, or a yes
            return named is not null && !answer.IsYes ? _sequel.End(maker.Make(new Clause(sentence, at, verb), named, named, 0.6))
                : named is not null ? Answered(maker.Make(new Clause(sentence, at, verb), answer.By, answer.By, 0.7), answer)
                : answer is { IsYes: true, By: { } by } && verb.Weight >= 0.95
                    ? Answered(maker.Make(new Clause(sentence, at, verb), by, by, 0.55), answer)
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
        if (kind == Kind.Possibility && (!answer.IsYes || ((words[at].Lower is "if" || words[at + length - 1].Lower is "can")
            && !Replies.TakesOn(answer.Said[0]))))
            return null;
        if (kind == Kind.Hint && !answer.IsYes)
            confidence = 0.2;
        var promise = maker.Make(new Clause(sentence, at, verb, _addressees.Last(words, verb.At)?.At ?? words.Length), owner, owner, confidence);
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

    /// <summary>"things you should check", but not "so you'll bring it": "so" at the beginning ties to nothing.</summary>
    private static bool IsCase(Word[] words, int at) =>
        (at > 1 && words[at].Lower is "you" && words[0].Lower is "to" or "in")   // "to open the gate you have to press the button"
        || at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1
            && !(words[at - 1].Lower is "so" or "and" or "then" && (at == 1 || words[at - 2].Mark != ' ' || words[at - 2].Lower is "okay" or "ok" or "right"
                or "yeah" or "alright"));

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
