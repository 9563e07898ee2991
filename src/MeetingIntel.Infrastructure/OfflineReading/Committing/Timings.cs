using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What is asked for by asking when it will be there: "When can I have the quote?" "Friday at the latest." The thing stands in the question,
/// the consent and the day in the answer, and no verb of doing in either.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Timings(Conversation conversation, PromiseMaker maker)
{
    private const double Named = 0.66;

    private static readonly PhraseList When = new("when do you think", "when", "by when do you think", "by when", "until when", "how soon",
        "how quickly", "how fast", "what day", "which day", "by what day");

    /// <summary>Before a thing that is to come to who asks.</summary>
    private static readonly PhraseList Comes = new([
        .. from will in (string[])["can", "could", "will", "do", "would", "should", "may", "might"]
           from who in (string[])["i", "we"]
           from has in (string[])["have", "get", "see", "expect", "receive", "count on"]
           from order in (string[])[$"{will} {who} {has}", $"{who} {will} {has}"]
           select order,
    ]);

    /// <summary>Before a verb: what the one who is asked is to do.</summary>
    private static readonly PhraseList Does = new([
        .. from will in (string[])["can", "could", "will", "would"]
           from who in (string[])["you", "your team", "your people", "your side", "your engineers", "you guys"]
           select $"{will} {who}",
        "are you going to", "do you think you can", "would you be able to", "will you be able to",
    ]);

    private static readonly PhraseList Will = new("will", "is", "are", "can", "could", "does", "do");

    /// <summary>Behind the thing: how it is once it was done.</summary>
    private static readonly PhraseList Arrives = new("be ready", "be done", "be finished", "be live", "be here", "be there", "be available",
        "be complete",
        "be up", "be in", "come", "arrive", "go out", "go live", "ready", "done", "finished", "live", "available", "coming", "arriving",
        "going live", "going out");

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "these", "those", "this", "that", "all", "both", "another", "new"]);

    /// <summary>What is only asked for, and no work of who is asked.</summary>
    private static readonly FrozenSet<string> NoThings = FrozenSet.ToFrozenSet(
        ["word", "chance", "look", "minute", "moment", "contract's", "renewal", "meeting", "call", "holiday", "holidays", "deadline", "launch",
            "train", "flight"]);

    private readonly Sequel _sequel = new(conversation);

    /// <summary>What is promised by the answer to a "when" at a place of a sentence; null when nothing is asked for there.</summary>
    public Found? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (When.At(words, at) is not (> 0 and var when) || (at > 0 && words[at - 1].Mark == ' '
            && words[at - 1].Lower is not ("and" or "so" or "but" or "then"
            or "okay" or "ok" or "well" or "by" or "just")))
            return null;
        var next = at + when;
        if (next + 1 >= words.Length || Answer(sentence) is not { } answer || Asked(sentence, at, next) is not { } clause)
            return null;
        var promise = maker.Make(clause, answer.Speaker, answer.Speaker, Named);
        return new Found(
            promise is null ? null
                : _sequel.End(new Answer(true, answer.Speaker, [answer]).AddedTo(promise, conversation.Day), answer: answer), words.Length);
    }

    /// <summary>The sentence of the other that answers with a day.</summary>
    private Sentence? Answer(Sentence asked) =>
        conversation.Reply(asked).Take(2).FirstOrDefault(s => s.Speaker is not null && DaysGiven.In(s, conversation.Day));

    private static Clause? Asked(Sentence sentence, int at, int next)
    {
        var words = sentence.Words;
        if (Comes.At(words, next) is > 0 and var comes)
            return IsThing(words, next + comes) ? Ordered(sentence, at, [Me(words, next), .. words[(next + comes)..]]) : null;
        if (Does.At(words, next) is > 0 and var does)
            return ActionVerbs.BehindCue(words, next + does) is { Weight: >= 0.75 } verb ? new Clause(sentence, at, verb) : null;
        if (Will.At(words, next) is not (> 0 and var will) || !IsThing(words, next + will))
            return null;
        for (var i = next + will + 1; i < words.Length; i++)
        {
            if (Arrives.At(words, i) is > 0 and var arrives)
                return i + arrives == words.Length || words[i + arrives].Lower is "for" or "then" or "by"
                    ? Ordered(sentence, at, [.. words[(next + will)..i], .. words[i].Lower is "be" ? words[(i + 1)..(i + 2)] : []]) : null;
        }

        return null;
    }

    private static Word Me(Word[] words, int next) =>
        words[next] with { Lower = words[next].Lower is "i" || words[next + 1].Lower is "i" ? "me" : "us", Mark = ' ' };

    /// <summary>"get me the quote", "get the dashboards ready".</summary>
    private static Clause Ordered(Sentence sentence, int at, Word[] rest)
    {
        Word[] order = [sentence.Words[at] with { Lower = "get", Mark = ' ' }, .. rest];
        return Clause.Order(order, new ActionVerb(0, "get", 1), new Passage(sentence, at, sentence.Words.Length));
    }

    private static bool IsThing(Word[] words, int at) =>
        at + 1 < words.Length && Articles.Contains(words[at].Lower) && words[at].Mark == ' '
            && !words.Skip(at + 1).Take(3).Any(w => NoThings.Contains(w.Lower));
}
