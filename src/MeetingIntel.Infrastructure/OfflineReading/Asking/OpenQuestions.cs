using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>Finds questions of substance to which nobody replied, or to which the reply was that one does not know.</summary>
internal static class OpenQuestions
{
    private const int Most = 5;

    /// <summary>What its speaker adds in so few words does not leave the question behind.</summary>
    private const int MostWordsAfter = 10;

    /// <summary>An answer may come so many sentences after the question was put off.</summary>
    private const int ReachOfAnswer = 30;

    private const double SameMatter = 0.75;

    private static readonly PhraseList Openers = new(
        "what", "when", "where", "who", "why", "how", "which", "is", "are", "do", "does", "did", "can", "could", "will", "would",
        "should", "have", "has", "was", "were", "what's", "who's", "how's", "when's");

    /// <summary>What speech recognition wrote without a question mark is a question if it begins with these.</summary>
    private static readonly PhraseList Asking = new(
        "what is", "what's the", "what are", "what do we", "what does", "what will", "when is", "when are", "when do", "when does", "when will", "when can", "where is", "where are", "where do",
        "who is", "who's going to", "who are", "who will", "who can", "who do we", "why is", "why are", "why do", "why does", "how do", "how does", "how long", "how much", "how many", "how will",
        "how can we", "how should", "how often", "which one", "which of", "do we know", "do you know", "does anybody know", "does anyone know", "is there a", "can you tell me");

    private static readonly PhraseList Unknowing = new(
        "i don't know", "don't know", "not sure", "no idea", "i'd have to check", "i have to check", "i'll have to check",
        "need to check", "let me check", "i'll check", "i'll find out", "good question", "we'd have to see", "we'll see",
        "remains to be seen", "hard to say", "can't say", "not certain", "i'll get back to you", "get back to you on", "tbd",
        "to be determined", "to be decided", "haven't decided", "have to ask", "i'll ask", "let me ask", "need to ask", "unclear", "let's park", "park that", "take it offline", "take that offline", "come back to that", "come back to this", "still open", "open question", "nobody knows",
        "no one knows", "not decided yet", "don't have an answer", "no answer yet", "can't tell", "i couldn't tell you", "couldn't say", "need to find out", "have to find out", "figure that out later",
        "haven't figured", "to look into that", "i wish i knew", "beats me", "no clue");

    private static readonly PhraseList Ignorance = new("don't know", "no idea", "not sure", "no clue", "not certain", "good question");

    private static readonly PhraseList States = new("is", "are", "it's", "was", "will", "would", "has", "have");

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
        if (words.Length is < 5 or > 30 || Courtesies.In(sentence) || !(sentence.IsQuestion || Asking.At(words, sentence.Opening) > 0))
            return false;
        return Openers.In(words, 0, 4) >= 0 && words.Count(w => !StopWords.IsIdle(w.Lower)) >= 2
            && words[^1].Lower is not ("right" or "okay" or "ok" or "yeah" or "no" or "correct");
    }

    /// <summary>Whether its speaker left it at that, but for a few words.</summary>
    private static bool IsLast(Sentence sentence, Conversation conversation)
    {
        var after = 0;
        for (var i = sentence.Index + 1; i < conversation.Sentences.Count && conversation.Sentences[i].Block == sentence.Block && after <= MostWordsAfter; i++)
            after += conversation.Sentences[i].Words.Length;
        return after <= MostWordsAfter;
    }

    private static OpenQuestion? Unanswered(Sentence sentence, Conversation conversation)
    {
        var reply = conversation.Reply(sentence).Take(2).ToList();
        if (reply.Count == 0)
            return sentence.IsQuestion ? new OpenQuestion(sentence, null) : null;
        if (reply[0].Words[0].Lower is "yes" or "yeah" or "sure" or "absolutely" or "certainly" or "of" && !DoesNotKnow(reply[0]))
            return null;   // "Sure, I'll check": taken on, and an action item by that
        return reply[0].Words.Length <= 30 && reply.Find(Unknowing.In) is { } unknowing && !IsAnswered(sentence, unknowing, conversation)
            ? new OpenQuestion(sentence, unknowing)
            : null;
    }

    /// <summary>"Yeah, I don't know": what follows the first word takes nothing on.</summary>
    private static bool DoesNotKnow(Sentence reply) => reply.Words.Length > 1 && Ignorance.In(reply);

    /// <summary>Whether somebody states the matter later on, in its own words.</summary>
    private static bool IsAnswered(Sentence question, Sentence putOff, Conversation conversation)
    {
        var asked = Stems.In(question.Words, 0, question.Words.Length);
        for (var i = putOff.Index + 1; i < Math.Min(putOff.Index + ReachOfAnswer, conversation.Sentences.Count); i++)
        {
            var said = conversation.Sentences[i];
            if (!said.IsQuestion && !Unknowing.In(said) && States.In(said) && asked.Count >= 2
                && Stems.Overlap(asked, Stems.In(said.Words, 0, said.Words.Length)) >= SameMatter)
                return true;
        }

        return false;
    }
}
