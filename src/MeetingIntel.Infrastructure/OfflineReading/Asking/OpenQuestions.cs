using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>
/// Finds questions to which nobody replied, or to which the reply was that one does not know, and that nobody answered later on. A
/// question that is asked again is one question, and its last reply counts.
/// </summary>
internal static class OpenQuestions
{
    private const int Most = 5;

    /// <summary>What its speaker adds in so few words does not leave the question behind.</summary>
    private const int MostWordsAfter = 10;

    /// <summary>An answer may come, or the question be asked again, so many sentences after it was put off.</summary>
    private const int Reach = 30;

    /// <summary>Whoever asks so briefly in reply only wants to understand the question.</summary>
    private const int LongestAskedBack = 6;

    /// <summary>An answer of one thing that was asked about says little else.</summary>
    private const int LongestAnswer = 10;

    private const double SameMatter = 0.75;
    private const double SameQuestion = 0.6;

    private static readonly PhraseList States = new("is", "are", "it's", "was", "will", "would", "has", "have", "that's", "they're", "costs", "takes");

    /// <summary>Whoever did not know, and now does.</summary>
    private static readonly PhraseList Finds = new(
        "found it", "here it is", "got it here", "i see it", "i have it here", "i've got it", "just checked", "i checked", "looked it up", "it says here",
        "i can see it", "to come back to your question", "coming back to your question", "back to your question", "to answer your question", "the answer is");

    private static readonly PhraseList Counts = new("how many", "how much", "how long", "how often", "how big", "how large", "how far");

    /// <summary>What a speaker's next sentence begins with when it answers the own question.</summary>
    private static readonly PhraseList OwnAnswers = new(
        "because", "cause", "well", "ah", "oh", "simple", "simply", "it's because", "that's because",
        "to", "never mind", "nothing", "nobody", "everybody", "exactly", "yes", "no", "of course");

    /// <summary>Answers the question for open questions.</summary>
    public static OpenQuestionsAnswer Read(Conversation conversation) => new([.. In(conversation).Select(ToItem)]);

    /// <summary>The open questions of a conversation, in order.</summary>
    public static IReadOnlyList<OpenQuestion> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<OpenQuestion> Find(Conversation conversation)
    {
        var open = new List<OpenQuestion>();
        var repeated = new HashSet<int>();
        foreach (var sentence in conversation.Sentences)
        {
            if (open.Count == Most)
                break;
            if (Questions.IsMeant(sentence) && !repeated.Contains(sentence.Index) && IsLast(sentence, conversation)
                && Left(sentence, conversation, repeated) is { } question)
                open.Add(question);
        }

        return open;
    }

    /// <summary>Whether its speaker left it at that, but for a few words that answer nothing.</summary>
    private static bool IsLast(Sentence sentence, Conversation conversation)
    {
        var after = 0;
        for (var i = sentence.Index + 1; i < conversation.Sentences.Count && conversation.Sentences[i].Block == sentence.Block && after <= MostWordsAfter; i++)
        {
            if (OwnAnswers.At(conversation.Sentences[i].Words, 0) > 0 && !conversation.Sentences[i].IsQuestion)
                return false;
            after += conversation.Sentences[i].Words.Length;
        }

        return after <= MostWordsAfter;
    }

    /// <summary>The question as it was left; null when it was answered, at once, when it was asked again, or later on.</summary>
    private static OpenQuestion? Left(Sentence sentence, Conversation conversation, HashSet<int> repeated)
    {
        var stems = Stems.In(sentence.Words, 0, sentence.Words.Length);
        var last = sentence;
        for (var again = Again(last, stems, conversation); again is not null; again = Again(last, stems, conversation))
        {
            repeated.Add(again.Index);
            last = again;
        }

        var reply = ReplyTo(last, conversation);
        if (reply.Count == 0)
            return last.IsQuestion && Questions.IsSubstantial(sentence) ? new OpenQuestion(sentence, null) : null;
        var asked = sentence.IsQuestion || !last.IsQuestion ? sentence : last;   // the first time it may have been cut off
        return PuttingOff.In(reply) is { } putOff && !IsAnswered(asked, stems, putOff, conversation) ? new OpenQuestion(asked, putOff) : null;
    }

    /// <summary>What was replied: to a question that was asked back, once that is answered.</summary>
    private static List<Sentence> ReplyTo(Sentence asked, Conversation conversation)
    {
        List<Sentence> reply = [.. conversation.Reply(asked).Take(2)];
        return reply is [{ IsQuestion: true, Words.Length: <= LongestAskedBack } back]
            && conversation.Reply(back).Take(1).ToList() is [{ IsQuestion: false } told] && conversation.Reply(told).Take(2).ToList() is { Count: > 0 } late
                ? late
                : reply;
    }

    /// <summary>Where the same is asked once more.</summary>
    private static Sentence? Again(Sentence asked, HashSet<string> stems, Conversation conversation)
    {
        if (stems.Count == 0)
            return null;
        for (var i = asked.Index + 1; i < Math.Min(asked.Index + Reach, conversation.Sentences.Count); i++)
        {
            var said = conversation.Sentences[i];
            if (said.Block != asked.Block && said.IsQuestion && said.Words.Length >= 3 && Questions.IsMeant(said)
                && Stems.In(said.Words, 0, said.Words.Length) is { Count: > 0 } others && Stems.Overlap(stems, others) >= SameQuestion
                && (others.Count > 1 || stems.Count == 1 || (said.Speaker == asked.Speaker && i - asked.Index <= 4)))
                return said;
        }

        return null;
    }

    /// <summary>Whether somebody states the matter later on, in its own words; of few words, by a number or in a short sentence.</summary>
    private static bool IsAnswered(Sentence question, HashSet<string> asked, Sentence putOff, Conversation conversation)
    {
        var counts = Counts.In(question);
        for (var i = putOff.Index + 1; i < Math.Min(putOff.Index + Reach, conversation.Sentences.Count); i++)
        {
            var said = conversation.Sentences[i];
            if (said.Speaker == putOff.Speaker && said.Block != putOff.Block && !said.IsQuestion && Finds.In(said))
                return true;
            if (said.Block == putOff.Block + 1 && said.Speaker != question.Speaker && IsStatement(said))
                return true;   // another who is there does know
            if (said.IsQuestion || PuttingOff.Is(said) || asked.Count == 0
                || !(counts ? NumberWords.In(said.Words, 0, said.Words.Length) : States.In(said) && (asked.Count > 1 || IsBriefAnswer(said, question))))
                continue;
            if (Stems.Overlap(asked, Stems.In(said.Words, 0, said.Words.Length)) >= SameMatter)
                return true;
        }

        return false;
    }

    private static bool IsStatement(Sentence said) =>
        !said.IsQuestion && said.Words.Length is >= 2 and <= LongestAnswer && !PuttingOff.Is(said)
            && (States.In(said) || NumberWords.In(said.Words, 0, said.Words.Length));

    private static bool IsBriefAnswer(Sentence said, Sentence question) =>
        said.Words.Length <= LongestAnswer && (said.Speaker != question.Speaker || said.Speaker is null);

    private static OpenQuestionsAnswer.Item ToItem(OpenQuestion question)
    {
        var asked = question.Asked;
        var words = asked.Words[Math.Min(asked.Opening, asked.Words.Length - 1)..];
        var text = string.Join(' ', words.Select(w => w.Mark == ',' ? w.Text + "," : w.Text)).TrimEnd(',');
        return new OpenQuestionsAnswer.Item(
            Prose.Capitalised(text) + "?", asked.Speaker,
            [.. asked.Quotes(0, asked.Words.Length), .. question.Reply is { } reply ? [reply.Quote()] : Array.Empty<Application.Extraction.TurnQuote>()]);
    }
}
