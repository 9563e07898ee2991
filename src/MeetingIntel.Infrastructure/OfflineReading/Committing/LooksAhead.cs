using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

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

    private static readonly PhraseList Openings = new("welcome", "thank you", "thanks", "hello", "hi everybody", "hi everyone", "all right welcome",
        "alright welcome");

    private static readonly PhraseList Asks = new("what", "how", "why", "when", "where", "who", "which", "whether");
    private static readonly PhraseList Auxiliaries = new("should", "do", "does", "did", "can", "could", "would", "will", "is", "are", "the team should",
        "we should");
    private static readonly PhraseList Requests = new("can you", "could you", "would you", "will you", "can we", "could we", "shall we");
    private const int WordsToQuestion = 6;

    /// <summary>Whether a sentence only asks: "so what should we do about it". A request asks too, and is one to do.</summary>
    public static bool OnlyAsks(Sentence sentence)
    {
        var words = sentence.Words;
        var ask = Asks.In(words, 0, WordsToQuestion);
        return (sentence.IsQuestion || (ask >= 0 && Auxiliaries.At(words, ask + 1) > 0)) && !Requests.In(sentence);
    }

    /// <summary>Whether something is to be done by the words of a sentence.</summary>
    public static bool In(Sentence sentence)
    {
        var (words, opening) = (sentence.Words, Math.Min(sentence.Opening, sentence.Words.Length - 1));
        return Openings.At(words, opening) == 0 && !OnlyAsks(sentence) && (Cues.In(sentence) || ActionVerbs.At(words, opening) is not null);
    }
}
