using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Makes a task of a sentence that no rule understands but that is likely to hold one: what is agreed in a roundabout way, or in words
/// that speech recognition has garbled. The task is the sentence itself, without what only ties it to the talk.
/// </summary>
/// <param name="conversation">What was said.</param>
internal sealed class LooseTasks(Conversation conversation)
{
    private const int MostWords = 30;
    private const int FewestStems = 2;

    /// <summary>What turns an order into what somebody has to do.</summary>
    private static readonly PhraseList Duties = new(
        "i'd have to", "i have to", "i need to", "i'll have to", "i'll need to", "i'll", "i will", "i should", "i can", "i'm going to", "i'm gonna",
        "let me", "we'd have to", "we have to", "we need to",
        "we'll have to", "we'll need to", "we'll", "we will", "we should", "we can", "we're going to", "we're gonna", "let's", "you have to", "you need to",
        "you'll have to", "you'll need to",
        "you'll", "you will", "you should", "you can", "you're going to", "you're gonna", "we want to", "i want to", "i'd like to", "we'd like to", "please");

    private static readonly PhraseList ToHearer = new("you'll", "you will", "you're going to", "you're gonna", "can you", "could you", "you can",
        "you should", "you need to", "you have to", "would you");
    private static readonly PhraseList BySpeaker = new("i'll", "i will", "i'm going to", "i'm gonna", "i can", "i need to", "i have to", "let me");
    private static readonly PhraseList ByNamed = new("will", "to", "can", "could", "is going to", "should", "has to", "needs to", "would", "you're", "you");

    /// <summary>The task of a sentence; null when it names nothing.</summary>
    public Promise? In(Sentence sentence)
    {
        var words = sentence.Words;
        var opening = sentence.Opening;
        var from = Ordered(words, opening);
        var to = Math.Min(words.Length, from + MostWords);
        var stems = Stems.In(words, from, to);
        if (stems.Count < FewestStems)
            return null;
        var deadline = Deadlines.Find(words, from, to, conversation.Day);
        return new Promise
        {
            Said = sentence,
            At = from,
            Task = Written(words, from, to),
            Stems = stems,
            Owner = OwnerOf(sentence, opening, to),
            Due = deadline?.Date,
            DueText = deadline is { } d ? PromiseMaker.Spoken(words, d) : null,
            Priority = Priorities.Of(sentence, deadline?.Date, conversation.Day),
            Confidence = 0,
            Evidence = [.. sentence.Quotes(from, to)],
        };
    }

    /// <summary>Where the order in a sentence begins: "ask our designers" of "I'd have to ask our designers".</summary>
    private static int Ordered(Word[] words, int opening)
    {
        var verb = opening + Duties.At(words, opening);
        return ActionVerbs.At(words, verb) is { } found && found.At == verb ? verb : opening;
    }

    private string? OwnerOf(Sentence sentence, int from, int to)
    {
        var words = sentence.Words;
        for (var at = from; at < to; at++)
        {
            if (conversation.People.At(words, at) is { } person && ByNamed.At(words, at + person.Length) > 0)
                return person.Label;
            if (BySpeaker.At(words, at) > 0)
                return sentence.Speaker;
            if (ToHearer.At(words, at) > 0)
                return conversation.Hearer(sentence) ?? Accepting(sentence);
        }

        return Array.Exists(words, w => w.Lower is "i" or "i'm" or "i've" or "i'd") ? sentence.Speaker : OnlyOneNamed(sentence, from, to);
    }

    /// <summary>The one other who is named: "Yeah, so for Ana that's the working design".</summary>
    private string? OnlyOneNamed(Sentence sentence, int from, int to)
    {
        string? only = null;
        for (var at = from; at < to; at++)
        {
            if (conversation.People.At(sentence.Words, at) is not { } person || person.Label == sentence.Speaker || person.Label == only)
                continue;
            if (only is not null)
                return null;
            only = person.Label;
        }

        return only;
    }

    /// <summary>Who answers what is asked of "you" with a yes.</summary>
    private string? Accepting(Sentence sentence) =>
        conversation.Reply(sentence).FirstOrDefault() is { Speaker: { } speaker } reply && Replies.Accepts(reply) ? speaker : null;

    private static string Written(Word[] words, int from, int to)
    {
        var text = string.Join(' ', words[from..to].Select(w => w.Mark == ',' ? w.Text + "," : w.Text)).TrimEnd(',');
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
