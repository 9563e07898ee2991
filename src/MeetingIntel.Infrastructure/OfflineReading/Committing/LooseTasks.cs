using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Makes a task of a sentence that no rule understands but that is likely to hold one: what is agreed in a roundabout way, or in words
/// that speech recognition has garbled. The task is the clause that says what is to be done, in the words of the talk; the evidence is the sentence.
/// </summary>
/// <param name="conversation">What was said.</param>
internal sealed class LooseTasks(Conversation conversation)
{
    private const int MostWords = 30;
    private const int FewestStems = 2;

    private static readonly PhraseList ToHearer = new("you'll", "you will", "you're going to", "you're gonna", "can you", "could you", "you can",
        "you should", "you need to", "you have to", "would you");
    private static readonly PhraseList BySpeaker = new("i'll", "i will", "i'm going to", "i'm gonna", "i can", "i need to", "i have to", "let me");
    private static readonly PhraseList ByNamed = new("will", "to", "can", "could", "is going to", "should", "has to", "needs to", "would", "you're", "you");

    /// <summary>The task of a sentence; null when it names nothing.</summary>
    public Promise? In(Sentence sentence)
    {
        var words = sentence.Words;
        var opening = sentence.Opening;
        var to = Math.Min(words.Length, opening + MostWords);
        var stems = Stems.In(words, opening, to);
        if (stems.Count < FewestStems)
            return null;
        var core = CoreClauses.In(words, opening, to);
        var deadline = Deadlines.Find(words, opening, to, conversation.Day);
        return new Promise
        {
            Said = sentence,
            At = core.From,
            Task = Written(words, core.From, core.To),
            Stems = stems,
            Owner = OwnerOf(sentence, opening, to),
            Due = deadline?.Date,
            DueText = deadline is { } d ? PromiseMaker.Spoken(words, d) : null,
            Priority = Priorities.Of(sentence, deadline?.Date, conversation.Day),
            Confidence = 0,
            Evidence = [.. sentence.Quotes(opening, to)],
        };
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

        return OnlyOneNamed(sentence, from, to);
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
