namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// Tells a sentence that looks ahead at something to be done from one that only tells, greets or describes: it intends, obliges, asks,
/// proposes, gives an order, or names the next meeting as its end.
/// </summary>
internal static class LooksAhead
{
    private static readonly PhraseList Cues = new(
        "will", "i'll", "we'll", "you'll", "he'll", "she'll", "they'll", "that'll", "it'll", "going to", "gonna", "want to", "wanna", "wants to", "need",
        "needs", "need to", "have to", "has to", "had better", "should", "must", "ought to", "got to", "gotta", "supposed to", "can you", "could you",
        "would you", "please", "let's", "let me", "we can", "we could", "you can", "you could", "i can", "would like", "try to", "trying to", "make sure",
        "to be done", "to do", "to work on", "plan to", "planning to", "plans to", "hope to", "hoping to", "aim to", "looking to", "next step", "next steps",
        "action", "action item", "action items", "homework", "follow up", "follow-up", "next meeting", "next call", "next time", "next week", "tomorrow",
        "until then", "by then", "half an hour");

    private static readonly PhraseList Openings = new("welcome", "thank you", "thanks", "hello", "hi everybody", "hi everyone", "all right welcome", "alright welcome");

    /// <summary>Whether something is to be done by the words of a sentence.</summary>
    public static bool In(Sentence sentence)
    {
        var (words, opening) = (sentence.Words, Math.Min(sentence.Opening, sentence.Words.Length - 1));
        return Openings.At(words, opening) == 0 && (Cues.In(sentence) || ActionVerbs.At(words, opening) is not null);
    }
}
