using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds the thing that "it" points to, when it was named right before.</summary>
internal static class Antecedents
{
    private const int MostWords = 4;

    /// <summary>
    /// The thing that the object of the verb points to: it ends where the promise begins, as in "I owe you the deck, I'll send it". Null
    /// when the object points to nothing, or to what was said further off.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="cue">Where the words begin that promise.</param>
    /// <param name="verb">Where the verb stands.</param>
    public static Range? OfObject(Word[] words, int cue, int verb)
    {
        if (verb + 1 >= words.Length || words[verb + 1].Lower is not ("it" or "them"))
            return null;
        var end = cue > 0 && words[cue - 1].Lower is "and" or "so" or "but" ? cue - 1 : cue;
        for (var from = end - 2; from >= Math.Max(0, end - MostWords); from--)
        {
            if (words[from].Mark != ' ' || words[from + 1].Lower.Length < 3)
                return null;
            if (words[from].Lower is "the" or "a" or "an" or "your" or "our" or "my" or "this")
                return StopWords.IsGrammar(words[end - 1].Lower) ? null : from..end;
        }

        return null;
    }
}
