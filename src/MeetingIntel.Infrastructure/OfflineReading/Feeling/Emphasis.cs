using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>
/// How much words are meant where they stand: what a "but" follows is meant half, what follows it is meant; a clause of "although" is
/// meant half, and so is what is hedged ("I guess", "sort of"); praise in irony means its opposite.
/// </summary>
internal static class Emphasis
{
    private const double Conceded = 0.5;
    private const double Insisted = 1.3;
    private const double Hedged = 0.5;
    private const double Ironic = -2;

    private static readonly PhraseList Contrasts = new("but", "however", "nevertheless", "nonetheless");
    private static readonly PhraseList Concessions = new("although", "though", "even though", "despite", "while");
    private static readonly PhraseList Hedges = new(
        "i guess", "we guess", "i suppose", "we suppose", "sort of", "kind of", "kinda", "sorta", "maybe", "perhaps", "more or less",
        "supposedly", "in theory", "not sure", "i'm not certain", "might be", "could be");

    /// <summary>What the weight of a word is multiplied with.</summary>
    public static double At(Conversation conversation, Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at < Irony.In(sentence))
            return Ironic;
        var turn = Last(words);
        var (from, to) = turn < 0 ? (0, words.Length) : at < turn ? (0, turn) : (turn, words.Length);
        var weight = turn < 0 ? 1 : at < turn ? Conceded : Insisted;
        if (IsConceded(words, from, at) || IsAnswered(conversation, sentence))
            weight = Math.Min(weight, Conceded);
        return Hedges.In(words, from, to) >= 0 ? weight * Hedged : weight;
    }

    private static int Last(Word[] words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            // "nothing but praise" turns nothing
            if (Contrasts.At(words, i) > 0 && !(i > 0 && words[i - 1].Lower is "nothing" or "anything"))
                return i;
        }

        return -1;
    }

    /// <summary>Whether the clause of a place begins with a concession; a comma ends it, or the subject of the next: "despite the delay we…".</summary>
    private static bool IsConceded(Word[] words, int from, int at)
    {
        for (var i = at; i >= from; i--)
        {
            if (i < at && words[i].Mark == ',')
                return false;
            if (Concessions.At(words, i) > 0)
                return true;
            if (i < at && i > from + 1 && words[i].Lower is "i" or "we" or "they" or "i'm" or "we're" or "they're" && Concessions.At(words, i - 1) == 0)
                return false;
        }

        return false;
    }

    /// <summary>Whether the same speaker goes on with a "but".</summary>
    private static bool IsAnswered(Conversation conversation, Sentence sentence) =>
        sentence.Index + 1 < conversation.Sentences.Count && conversation.Sentences[sentence.Index + 1] is var next
            && next.Block == sentence.Block && Contrasts.At(next.Words, 0) > 0;
}
