namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Finds questions of substance to which nobody replied, or to which the reply was that one does not know.</summary>
internal static class OpenQuestions
{
    private const int Most = 3;

    private static readonly PhraseList Openers = new(
        "what", "when", "where", "who", "why", "how", "which", "is", "are", "do", "does", "did", "can", "could", "will", "would",
        "should", "have", "has", "was", "were", "what's", "who's", "how's", "when's");

    private static readonly PhraseList Unknowing = new(
        "i don't know", "don't know", "not sure", "no idea", "i'd have to check", "i have to check", "i'll have to check",
        "need to check", "let me check", "i'll check", "i'll find out", "good question", "we'd have to see", "we'll see",
        "remains to be seen", "hard to say", "can't say", "not certain", "i'll get back to you", "get back to you on", "tbd",
        "to be determined", "to be decided", "haven't decided", "have to ask", "i'll ask", "let me ask", "need to ask", "no clue",
        "unclear");

    private static readonly PhraseList Courtesies = new(
        "how are you", "how's it going", "how is everyone", "anything else", "any questions", "any other", "does anyone", "does anybody",
        "does that make sense", "does it make sense", "can you hear", "can you see", "can everyone", "can anyone", "is anyone",
        "is there anything", "is there anyone", "are there any", "are you there", "do you want to", "do you mind", "would you like to",
        "do we have anything", "what do you think", "what do you guys think", "how do you feel", "you know what", "who wants", "can i",
        "may i", "shall we", "should we move", "what's up", "is that right", "is that correct", "is it okay", "is that okay",
        "are we good", "am i", "what about you", "how was your", "how about you", "did you say", "what did you", "sorry what",
        "are you able to", "anyone else", "has anyone", "do you have any", "do you guys", "any thoughts", "what else", "can we move",
        "are we ready", "who's next", "who is next");

    /// <summary>The open questions of a conversation, in order.</summary>
    public static IReadOnlyList<OpenQuestion> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<OpenQuestion> Find(Conversation conversation)
    {
        var open = new List<OpenQuestion>();
        foreach (var sentence in conversation.Sentences)
        {
            if (open.Count == Most)
                break;
            if (IsSubstantial(sentence) && IsLast(sentence, conversation) && Unanswered(sentence, conversation) is { } question)
                open.Add(question);
        }

        return open;
    }

    private static bool IsSubstantial(Sentence sentence)
    {
        var words = sentence.Words;
        if (!sentence.IsQuestion || words.Length is < 5 or > 30 || Courtesies.In(sentence))
            return false;
        var opens = Openers.In(words, 0, 4) >= 0;
        return opens && words.Count(w => !StopWords.IsIdle(w.Lower)) >= 2
            && words[^1].Lower is not ("right" or "okay" or "ok" or "yeah" or "no" or "correct");
    }

    /// <summary>Whether its speaker left it at that.</summary>
    private static bool IsLast(Sentence sentence, Conversation conversation) =>
        sentence.Index + 1 >= conversation.Sentences.Count || conversation.Sentences[sentence.Index + 1].Block != sentence.Block;

    private static OpenQuestion? Unanswered(Sentence sentence, Conversation conversation)
    {
        var reply = conversation.Reply(sentence).Take(3).ToList();
        if (reply.Count == 0)
            return new OpenQuestion(sentence, null);
        if (reply[0].Words[0].Lower is "yes" or "yeah" or "sure" or "absolutely" or "certainly" or "no" or "of")
            return null;   // "Sure, I'll check": taken on, and an action item by that
        return reply.Take(2).FirstOrDefault(s => Unknowing.In(s)) is { } unknowing && reply[0].Words.Length <= 30
            ? new OpenQuestion(sentence, unknowing)
            : null;
    }
}
