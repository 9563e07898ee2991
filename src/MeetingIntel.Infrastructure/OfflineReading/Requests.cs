namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// What somebody is asked to do: "Priya, can you send…", "could you check…" and "you'll send me…". The answer decides: who accepts
/// takes it on, who refuses does not.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Requests(Conversation conversation, PromiseMaker maker)
{
    private static readonly PhraseList Asks = new(
        "can you", "could you", "would you", "will you", "can you please", "could you please", "would you please", "would you mind",
        "can i ask you to", "could i ask you to", "please", "i need you to", "i'd like you to", "i want you to", "you need to",
        "you should", "you have to", "you'll need to", "would you be able to", "can i get you to", "may i ask you to");

    private static readonly PhraseList Statements = new("you'll", "you will", "you're going to", "you are going to");

    private static readonly PhraseList Acceptances = new(
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "of course", "absolutely", "definitely", "will do", "no problem", "happy to",
        "can do", "on it", "certainly", "sounds good", "i'll", "i will", "i can", "got it", "gladly", "done", "you'll have it",
        "consider it done", "right", "all right", "alright", "i'm on it", "leave it with me", "no worries", "perfect", "great", "deal",
        "agreed", "fine");

    private static readonly PhraseList Refusals = new(
        "no", "nope", "i can't", "i cannot", "i don't", "i won't", "not really", "unfortunately", "i'm afraid", "sorry", "i'm sorry",
        "not sure", "i'm not", "actually no", "we can't", "we don't", "that's not", "i'd rather not");

    /// <summary>Words before a request that make it part of another thought: "things you should check".</summary>
    private static readonly PhraseList Cases = new(
        "if", "when", "that", "so", "what", "where", "how", "things", "thing", "ways", "and", "or", "whatever", "which", "as", "then",
            "because");

    /// <summary>Asked of everybody's attention, not for later.</summary>
    private static readonly PhraseList Now = new("make sure everyone", "read", "open", "check if you can", "close", "start", "use",
        "make", "get", "keep", "do", "note", "improve", "include", "define", "specify", "call", "add a bit", "add anything", "help");

    /// <summary>The requests in a sentence.</summary>
    public IEnumerable<Promise> In(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            var asks = Asks.At(words, at);
            var states = asks == 0 ? Statements.At(words, at) : 0;
            if (asks + states == 0 || (asks == 1 && at > 0 && words[at - 1].Mark == ' ' && conversation.People.At(words, at - 1) is null))
                continue;
            if (Request(sentence, at, asks + states, states > 0) is { } promise)
            {
                yield return promise;
                at = Math.Max(at, Clauses.EndOf(words, at + asks + states - 1) - 1);
            }
        }
    }

    private Promise? Request(Sentence sentence, int at, int length, bool isStatement)
    {
        var words = sentence.Words;
        if (ActionVerbs.At(words, at + length) is not { } verb || Now.At(words, verb.At) > 0)
            return null;
        if (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) == 1)
            return null;

        var named = Addressee(sentence, at, verb.At) is { } name && name != sentence.Speaker ? name : null;
        var other = conversation.People.OtherThan(sentence.Speaker);
        if (named is null && (isStatement || words[at].Lower is "you") && other is null)
            return maker.Make(sentence, at, verb, null, null, 0.42);
        if (isStatement && !Hands(words, verb.At))
            return named is null ? null : maker.Make(sentence, at, verb, named, named, 0.6);

        var reply = conversation.Reply(sentence).Take(2).ToList();
        if (!IsAnswered(sentence) || (named is not null && reply.Count > 0 && reply[0].Speaker != named))
            reply.Clear();
        if (reply.Count > 0 && Refusals.At(reply[0].Words, 0) > 0)
            return null;
        var accepted = reply.Any(s => Acceptances.At(s.Words, 0) > 0);
        var owner = named ?? (accepted ? reply[0].Speaker : other);
        var confidence = (named, accepted) switch
        {
            (not null, true) => 0.82,
            (not null, false) => 0.65,
            (null, true) => words[at].Lower is "can" or "could" or "would" or "will" or "please" ? 0.72 : 0.6,
            _ => other is null || words[at].Lower is "please" ? 0.3 : 0.5,
        };
        if (isStatement)
            confidence = Math.Max(confidence, 0.62);
        var promise = maker.Make(sentence, at, verb, owner, owner, confidence, CalledLast(words, verb.At)?.At ?? words.Length);
        if (promise is null || !(accepted || (named is null && reply.Count > 0)))
            return promise;
        // whoever was asked speaks next: that is where the name stands
        return accepted ? Accepted(promise, reply) : promise with { Evidence = [.. promise.Evidence, reply[0].Quote()] };
    }

    /// <summary>The promise with the words that accept it, and the day that they name: "Sure, by Monday."</summary>
    private Promise Accepted(Promise promise, List<Sentence> reply)
    {
        var accepting = reply.First(s => Acceptances.At(s.Words, 0) > 0);
        foreach (var sentence in reply)
        {
            if (Deadlines.Find(sentence.Words, 0, sentence.Words.Length, conversation.Day) is { } deadline)
                return promise with
                {
                    Due = deadline.Date,
                    DueText = PromiseMaker.Spoken(sentence.Words, deadline),
                    Evidence = [.. promise.Evidence, sentence.Quote()]
                };
        }

        return promise with { Evidence = [.. promise.Evidence, accepting.Quote()] };
    }

    /// <summary>Whether what the next speaker says can be meant as an answer: the request comes last in its run, or nearly.</summary>
    private bool IsAnswered(Sentence sentence) =>
        sentence.Index + 2 >= conversation.Sentences.Count || conversation.Sentences[sentence.Index + 2].Block != sentence.Block;

    /// <summary>
    /// Who is called by name: just before the request, at the beginning of the sentence, alone in the sentence before, or at its end.
    /// </summary>
    private string? Addressee(Sentence sentence, int at, int verb)
    {
        var words = sentence.Words;
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (conversation.People.At(words, i) is { } called && (i + called.Length == at || words[i + called.Length - 1].Mark == ',')
                && (i == 0 || words[i - 1].Mark == ','
                    || words[i - 1].Lower is "so" or "and" or "hey" or "okay" or "ok" or "then" or "hi" or "but" or "also" or "um"))
                return called.Label;
        }

        if (CalledLast(words, verb) is { } last)
            return last.Label;
        return at <= 2 && conversation.Before(sentence) is { Words.Length: <= 3 } before && before.Block == sentence.Block
            && conversation.People.At(before.Words, before.Words.Length - 1) is { } alone ? alone.Label : null;
    }

    /// <summary>"Can you fix that, Ben?": a name that closes the sentence, and where it stands.</summary>
    private (string Label, int At)? CalledLast(Word[] words, int verb)
    {
        for (var length = 1; length <= 2 && words.Length - length > verb; length++)
        {
            var at = words.Length - length;
            if ((words[at - 1].Mark == ',' || words[at - 1].Lower is "that" or "this" or "it" or "please")
                && conversation.People.At(words, at) is { } last && last.Length == length)
                return (last.Label, at);
        }

        return null;
    }

    private static bool Hands(Word[] words, int verb) =>
        words.Skip(verb + 1).Take(5).Any(w => w.Lower is "me" or "us");
}
