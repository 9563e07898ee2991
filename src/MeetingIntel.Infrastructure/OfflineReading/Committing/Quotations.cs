using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Tells words that a speaker only repeats: <c>Ben told me: "I'll send it"</c> is Ben's.</summary>
/// <param name="conversation">What was said.</param>
internal sealed class Quotations(Conversation conversation)
{
    private const int Reach = 6;

    private static readonly PhraseList Says = new(
        "said", "says", "told", "tells", "wrote", "writes", "texted", "emailed", "mailed", "replied", "answered", "promised", "messaged", "goes");

    private static readonly PhraseList Between = new(
        "me", "us", "him", "her", "them", "everyone", "to", "that", "just", "yesterday", "today", "this", "morning", "last", "week", "and", "in", "the",
        "chat", "an", "email");

    /// <summary>Whether the words that begin at a place are quoted, whose they are, and where the name stands; null when that is not said.</summary>
    public (bool IsQuoted, string? Label, int Name) At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at == 0 || !(words[at - 1].Mark == ',' || IsOpened(words[at])))
            return default;
        var verb = at - 1;
        while (verb > Math.Max(0, at - Reach) && Says.At(words, verb) == 0 && Between.At(words, verb) > 0)
            verb--;
        if (Says.At(words, verb) == 0 || verb == 0)
            return default;
        var name = verb - 1;
        while (name > 0 && words[name].Lower is "just" or "has" or "also" or "then" or "even" or "already")
            name--;
        if (words[name].Lower is "i")
            return default;
        return conversation.People.Named(words, name - 1) is { Length: 2 } full ? (true, full.Label, name - 1)
            : (true, conversation.People.Named(words, name)?.Label ?? (IsStranger(words[name]) ? words[name].Text : null), name);
    }

    /// <summary>Whether a word beside a verb of telling may be the name of somebody who is not known.</summary>
    public static bool IsStranger(Word word) =>
        word is { IsCapital: true, IsAcronym: false, Length: > 2 and < 20 } && !StopWords.IsIdle(word.Lower)
            && !word.Lower.Contains('\'', StringComparison.Ordinal);

    private static bool IsOpened(Word word) => word.Start > 0 && word.Turn.Text[word.Start - 1] is '"' or '\u201C' or '\u2018' or '\'' or '\u00AB';
}
