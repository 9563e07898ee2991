using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Finds where what is to be done ends and the speaker goes on to something else.</summary>
internal static class Clauses
{
    private const int MaxWords = 28;

    private static readonly PhraseList Ends = new(
        "because", "but", "cause", "cuz", "although", "though", "however", "which is", "which will", "which means", "which was",
        "i think", "i guess", "i mean", "i believe", "i don't", "i hope", "you know", "so that we", "so that you", "so that i", "so i",
        "so we", "so you", "so it", "so that's", "so if", "so the", "and i", "and i'll", "and i'm", "and we", "and we'll", "and we're",
        "and you", "and then", "and so", "and it", "and it's", "and that", "and that's", "and they", "and he", "and she", "and if",
        "and maybe", "and hopefully", "and there's", "and he's", "and she's", "and they're", "and i've", "and once", "and in terms",
        "so once", "so they", "so there", "so you'll", "so we'll", "go ahead", "at which", "and just", "and yeah", "and again", "or i",
        "or we", "that way", "just to", "just so", "in order", "as i", "as we", "like i said", "if you", "if that", "if anyone",
        "if anybody", "if it", "if there", "if i", "if we", "unless", "since", "right", "okay", "ok", "yeah", "all right", "alright",
        "thanks", "thank you", "as well as", "etc", "or something", "or whatever", "and stuff", "and things", "and everything", "i'll",
        "i'm", "i've", "i will", "i need to", "i am", "we will", "we need to", "we should", "we are", "we'll", "we're", "it's", "that's", "they're", "there's",
        "no wait", "wait no", "no actually", "actually no", "or rather", "you'll");

    private static readonly FrozenSet<string> Subordinates = FrozenSet.ToFrozenSet(
        ["that", "which", "who", "whom", "whose", "what", "where", "when", "how", "why", "if", "whether", "there", "it", "whatever",
            "once", "as", "until", "because", "this", "i", "we", "they", "you", "he", "she"]);

    private static readonly PhraseList SubjectsAfterComma = new(
        "i", "we", "you", "he", "she", "it", "they", "that", "this", "there", "so", "and", "or", "if", "when", "which", "who", "as",
        "then", "maybe", "what", "not", "just", "where", "is", "are", "does", "do", "can", "could", "obviously", "again", "basically",
        "like");

    /// <summary>The place after the last word of the clause whose verb stands at <paramref name="verb"/>.</summary>
    public static int EndOf(Word[] words, int verb)
    {
        var asks = words[verb].Lower is "check" or "see" or "ask" or "confirm" or "verify" or "find" or "investigate" or "clarify"
            or "let" or "figure";
        var subordinate = words[verb].Lower is "make" or "ensure" or "say" or "mean" or "think" or "tell" or "remind" or "let";
        var stop = Math.Min(words.Length, verb + MaxWords);
        for (var i = verb + 1; i < stop; i++)
        {
            if (i > verb + 1 && words[i - 1].Mark == ',' && SubjectsAfterComma.At(words, i) > 0 && !IsList(words, i))
                return i;
            subordinate |= Subordinates.Contains(words[i].Lower);
            if (!asks && !subordinate && i > verb + 1
                && words[i].Lower is "is" or "are" or "was" or "were" or "will" or "would" or "have" or "has")
                return SubjectOf(words, i, verb);   // the next sentence begins without a full stop
            if (words[i].Lower is "cause" && words[i - 1].Lower is "root" or "the" or "a" or "likely" or "probable")
                continue;   // the root cause, and not "because"
            if (Ends.At(words, i) > 0 && (Turns(words, i) || !Subordinates.Contains(words[i - 1].Lower))
                && !(asks && i <= verb + 3 && words[i].Lower is not ("because" or "but"))
                && !(words[i].Lower is "you" && words[i - 1].Lower is "let" or "as" or "if"))
                return i;
        }

        return stop;
    }

    /// <summary>
    /// Where the sentence of an auxiliary begins that is tied on to a clause: "close the ticket and will…", "… and Nina will…", "… and the summary will…".
    /// </summary>
    private static int SubjectOf(Word[] words, int auxiliary, int verb)
    {
        var subject = words[auxiliary - 1].Lower is "and" ? 0
            : words[auxiliary - 2].Lower is "and" && (words[auxiliary - 1].IsCapital || FirstNames.Has(words[auxiliary - 1].Lower)) ? 1
            : auxiliary > 2 && words[auxiliary - 2].Lower is "the" or "my" or "our" or "your" && words[auxiliary - 3].Lower is "and" ? 2
            : -1;
        return subject >= 0 && auxiliary - subject - verb > 2 ? auxiliary - subject - 1 : auxiliary;
    }

    /// <summary>"I'll create an issue for this, but I know…": what turns the thought ends it, whatever stands before.</summary>
    private static bool Turns(Word[] words, int at) =>
        words[at].Lower is "but" or "and" or "because" or "however" && words[at - 1].Lower is "it" or "this" or "that" or "there"
            or "you" or "once";

    /// <summary>
    /// Whether a clause that ends at <paramref name="end"/> broke off because the next sentence began without a full stop: then its last
    /// words may be the beginning of that one.
    /// </summary>
    public static bool BreaksOff(Word[] words, int end) =>
        end < words.Length && words[end - 1].Mark == ' '
            && words[end].Lower is "is" or "are" or "was" or "were" or "will" or "would" or "have" or "has";

    /// <summary>"the deck, the quote, and the plan" goes on after its comma.</summary>
    private static bool IsList(Word[] words, int at) =>
        words[at].Lower is "and" or "or" && at + 1 < words.Length
            && words[at + 1].Lower is "the" or "a" or "an" or "our" or "my" or "your" or "all" or "any";
}
