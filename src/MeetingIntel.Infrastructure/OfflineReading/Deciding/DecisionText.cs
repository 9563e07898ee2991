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
        "it", "it's", "it'll", "this", "that", "that's", "those", "these", "they", "they're", "them", "he", "she", "during", "there", "i", "i'm",
        "none", "not",
        "him", "her",
        "or", "and", "because", "what", "which", "something", "anything", "everything", "you", "where", "who");

    /// <summary>What may end a decision although it says little: when.</summary>
    private static readonly PhraseList Times = new(
        "year", "month", "week", "quarter", "monday", "tuesday", "wednesday", "thursday", "friday", "january", "february", "march", "april", "may",
        "june", "july", "august", "september", "october", "november", "december");

    private static readonly PhraseList Finite = new(
        "is", "are", "has", "will", "stays", "stay", "remains", "remain", "starts", "goes", "go", "won't", "isn't");

    private const int ReachOfVerb = 6;

    /// <summary>
    /// What is settled from a word of a sentence on, and where it ends; null when it does not stand alone.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Its first word that says what is settled.</param>
    /// <param name="verb">The finite verb of that: at or after <paramref name="from"/>.</param>
    /// <param name="isDenied">Whether it was settled not to.</param>
    /// <param name="isSure">Whether it is plain that something was settled: then few words will do.</param>
    /// <param name="isBrief">Whether it is plain that this is all that was settled: then two words will do, and one that says what.</param>
    public static (string Text, int End)? Of(Sentence sentence, int from, int verb, bool isDenied, bool isSure, bool isBrief = false)
    {
        var words = sentence.Words;
        if (verb >= words.Length || Pointing.At(words, from) > 0)
            return null;
        if (words[from].Lower is "we" && from + 2 < words.Length && ActionVerbs.BehindCue(words, from + 1) is { Weight: >= 0.8 } deed
            && deed.At == from + 1)
            (from, verb) = (from + 1, Math.Max(verb, from + 1));   // "then we close the ticket" is settled as "close the ticket"
        var end = Clauses.EndOf(words, verb);
        if (end == words.Length && words[^1].Lower is "then" or "okay" or "right" && end - from > (isBrief ? 2 : FewestWords))
            end--;
        var isBare = isBrief && sentence.Says(end - 2, "it", "is");
        end -= isBare ? 2 : 0;
        if (end - from < (isBare ? 1 : isBrief || isSure ? 2 : FewestWords) || !(isBrief ? Names(words, from, end) : Says(words, from, end, isSure)))
            return null;
        var first = new ActionVerb(from, First(words[from], from), 1);
        first = first with { Plain = Plain(first.Plain) };
        var text = Prose.Capitalised(Prose.Mended(TaskPhrase.Write(words, first, end, null, new Voices(sentence.Speaker, null, null))));
        return (isDenied ? $"Do not {Prose.Uncapitalised(text)}" : text, end);
    }

    /// <summary>The verb of what was said to be settled: "the training is in English".</summary>
    public static int VerbOf(Word[] words, int from) => Math.Max(from, Finite.In(words, from, Math.Min(words.Length, from + ReachOfVerb)));

    /// <summary>A sentence that only as a whole says what is settled: "of the three quotes, we'll take the first one".</summary>
    public static (string Text, int End)? Whole(Sentence sentence) =>
        Stems.In(sentence.Words, sentence.Opening, sentence.Words.Length).Count >= FewestStems
            ? (Prose.Spoken(sentence.Words, sentence.Opening, sentence.Words.Length), sentence.Words.Length)
            : null;

    private static string Plain(string first) => first switch
    {
        "going" => "go",
        "sticking" => "stick",
        "staying" => "stay",
        "dropping" => "drop",
        "skipping" => "skip",
        "keeping" => "keep",
        "taking" => "take",
        "switching" => "switch",
        "removing" => "remove",
        "cancelling" or "canceling" => "cancel",
        "postponing" => "postpone",
        "we" => "the team",
        _ => first,
    };

    private static bool Says(Word[] words, int from, int end, bool isSure)
    {
        var stems = Stems.In(words, from, end);
        return stems.Count >= FewestStems && stems.Any(s => s.Length > 3)
            && (!StopWords.IsIdle(words[end - 1].Lower) || Times.At(words, end - 1) > 0 || stems.Count > FewestStems || isSure);
    }

    private static bool Names(Word[] words, int from, int end) => Array.Exists(words[from..end], w => !StopWords.IsIdle(w.Lower));

    private static string First(Word word, int at) => word.IsCapital && at > 0 ? word.Text : word.Lower;
}
