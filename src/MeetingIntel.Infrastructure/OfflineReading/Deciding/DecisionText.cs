using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Writes what was settled as a person would minute it.</summary>
internal static class DecisionText
{
    private const int FewestWords = 3;
    private const int FewestStems = 2;

    /// <summary>Words that point to something said before: what begins with them does not stand alone.</summary>
    private static readonly PhraseList Pointing = new(
        "it", "it's", "it'll", "this", "that", "that's", "those", "these", "they", "they're", "them", "he", "she", "during", "there", "i", "i'm", "none", "not", "him", "her",
        "or", "and", "because", "what", "which", "something", "anything", "everything", "you", "where", "who");

    /// <summary>
    /// What is settled from a word of a sentence on, and where it ends; null when it does not stand alone.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Its first word that says what is settled.</param>
    /// <param name="verb">The finite verb of that: at or after <paramref name="from"/>.</param>
    /// <param name="isDenied">Whether it was settled not to.</param>
    /// <param name="isSure">Whether it is plain that something was settled: then few words will do.</param>
    public static (string Text, int End)? Of(Sentence sentence, int from, int verb, bool isDenied, bool isSure)
    {
        var words = sentence.Words;
        if (verb >= words.Length || Pointing.At(words, from) > 0)
            return null;
        var end = Clauses.EndOf(words, verb);
        if (end == words.Length && words[^1].Lower is "then" or "okay" or "right" && end - from > FewestWords)
            end--;
        if (end - from < (isSure ? 2 : FewestWords) || !Says(words, from, end, isSure))
            return null;
        var first = new ActionVerb(from, First(words[from], from), 1);
        first = first with { Plain = first.Plain switch { "going" => "go", "sticking" => "stick", "dropping" => "drop", "skipping" => "skip", "keeping" => "keep", "we" => "the team", var plain => plain } };
        var text = Prose.Capitalised(Prose.Mended(TaskPhrase.Write(words, first, end, null, new Voices(sentence.Speaker, null, null))));
        return (isDenied ? $"Do not {Prose.Uncapitalised(text)}" : text, end);
    }

    private static bool Says(Word[] words, int from, int end, bool isSure)
    {
        var stems = Stems.In(words, from, end);
        return stems.Count >= FewestStems && stems.Any(s => s.Length > 3)
            && (!StopWords.IsIdle(words[end - 1].Lower) || stems.Count > FewestStems || isSure);
    }

    private static string First(Word word, int at) => word.IsCapital && at > 0 ? word.Text : word.Lower;
}
