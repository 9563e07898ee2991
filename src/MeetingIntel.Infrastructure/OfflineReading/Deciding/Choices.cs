using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Finds what was chosen when somebody was asked to: "monthly or annual billing?", "annual, please".</summary>
internal static class Choices
{
    private const int LongestAnswer = 7;

    private static readonly PhraseList Asks = new(
        "do you want", "would you like", "do you prefer", "would you prefer", "would you rather", "do you need", "do we want", "should we", "shall we",
        "do we go", "are we going", "do we take", "do we use", "which do you", "which one do you", "which would you", "what do you prefer", "is it to be");

    private static readonly PhraseList Openings = new(
        "okay", "ok", "well", "oh", "then", "so", "i think", "i'd say", "i'd prefer", "i prefer", "we'd prefer", "we prefer", "i'd like", "we'd like",
        "i'd take", "we'll take", "i'll take", "let's", "take", "go with", "go for", "definitely", "probably", "the", "i'd go for", "i'd go with", "rather");

    private static readonly PhraseList Unsure = new("not", "don't", "both", "neither", "either", "or", "if", "depends", "maybe", "but");

    /// <summary>What begins a question of how things are.</summary>
    private static readonly PhraseList Facts = new(
        "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "who", "what", "when", "where", "why", "how",
        "it's", "he", "she", "it", "they", "that's", "am", "you", "i");

    /// <summary>The question that a sentence answers by one of its options, and the option's words; null when it answers none.</summary>
    public static (Sentence Asked, int From, int To)? In(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        if (conversation.Before(sentence) is not { IsQuestion: true } asked || asked.Block == sentence.Block || sentence.IsQuestion
            || words.Length > LongestAnswer || !(Asks.In(asked) || IsFragment(asked)) || Unsure.In(sentence)
            || !Array.Exists(asked.Words, w => w.Lower is "or"))
            return null;

        var from = 0;
        while (Openings.At(words, from) is > 0 and var lead)
            from += lead;
        var to = words[^1].Lower is "please" or "then" or "thanks" ? words.Length - 1 : words.Length;
        return Stems.In(words, from, to).Overlaps(Stems.In(asked.Words, 0, asked.Words.Length)) ? (asked, from, to) : null;
    }

    /// <summary>"Frankfurt or Dublin for the data centre?"</summary>
    private static bool IsFragment(Sentence asked) => Facts.In(asked.Words, 0, asked.Words.Length) < 0;
}
