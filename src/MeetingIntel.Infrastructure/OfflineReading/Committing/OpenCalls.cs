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
        "will somebody", "will someone", "would somebody", "would someone", "does anyone want to", "does anybody want to",
        "does someone want to", "is anyone able to", "any volunteers to");

    private static readonly PhraseList Who = new(
        "who can", "who could", "who will", "who wants to", "who would like to", "who is going to", "who's going to", "who's gonna",
        "who'll", "who should", "who has time to");

    private static readonly PhraseList Whether = new("is", "will", "can", "could", "should");

    private static readonly PhraseList Since = new("have you", "did you");

    private static readonly PhraseList NotYet = new(
        "not yet", "no not yet", "i'll do", "no i'll do", "no but i'll", "i still have to", "i still need to", "i'm about to", "i will do");

    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The call that begins at a place of a sentence; null when none does.</summary>
    public Found? At(Sentence sentence, int at) => Anybody(sentence, at) ?? Named(sentence, at) ?? Checked(sentence, at);

    private Found? Anybody(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var (some, who) = (Somebody.At(words, at), Who.At(words, at));
        if (some + who == 0 || ActionVerbs.At(words, at + some + who) is not { } verb || (who > 0 && !Opens(words, at)))
            return null;
        var answer = _replies.To(sentence, isOpen: true);
        return answer.IsYes || some > 0
            ? Made(sentence, at, verb, answer, answer.IsYes ? Taken : Unanswered)
            : new Found(null, Clauses.EndOf(words, verb.At));
    }

    /// <summary>"Is Nina going to send it?" "Yes, she is."</summary>
    private Found? Named(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Whether.At(words, at) == 0 || !Opens(words, at) || conversation.People.Named(words, at + 1) is not { Label: { } label, Length: var length }
            || label == sentence.Speaker)
            return null;
        var next = at + 1 + length;
        if (next < words.Length && words[at].Lower is "is")
            next += words[next].Lower is "gonna" ? 1
                : next + 1 < words.Length && words[next].Lower is "going" && words[next + 1].Lower is "to" ? 2
                : words.Length;
        if (words[at + length].Mark != ' ' || ActionVerbs.At(words, next) is not { } verb)
            return null;
        var answer = _replies.To(sentence);
        return answer.IsYes
            ? Made(sentence, at, verb, answer with { By = answer.By is { } by && by != answer.Said[0].Speaker ? by : label }, 0.62)
            : new Found(null, Clauses.EndOf(words, verb.At));
    }

    /// <summary>"Have you sent it?" "Not yet, I'll do it tomorrow."</summary>
    private Found? Checked(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Since.At(words, at) is not (> 0 and var length)
            || (words[at].Lower is "have" ? ActionVerbs.Participle(words, at + length) : ActionVerbs.At(words, at + length)) is not { } verb)
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
        var promise = maker.Make(sentence, at, verb, owner, owner, confidence);
        if (promise is not null && answer.IsYes)
            promise = answer.AddedTo(promise, conversation.Day);
        return new Found(_sequel.End(promise), Clauses.EndOf(words, verb.At));
    }

    /// <summary>Whether a question begins there: "the people who can help" asks nobody.</summary>
    private static bool Opens(Word[] words, int at) =>
        at == 0 || words[at - 1].Mark != ' ' || words[at - 1].Lower is "so" or "and" or "okay" or "ok" or "but" or "then" or "well";
}
