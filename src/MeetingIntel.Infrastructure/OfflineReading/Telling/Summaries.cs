using System.Runtime.InteropServices;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Asking;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Deciding;
using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Telling;

/// <summary>Tells a meeting in a few sentences: who spoke of what, what was settled, who took on what, what was left open.</summary>
internal static class Summaries
{
    /// <summary>How a summary begins to tell the day of the next meeting.</summary>
    public const string MeetAgainOn = "They meet again on ";

    private const int Fewest = 3;

    /// <summary>A talk of fewer words is told in one or two sentences.</summary>
    private const int FewestWords = 40;

    private const int FewWords = 400;
    private const double LeastSure = 0.5;
    private const double GoodMood = 0.7;
    private const double BadMood = 0.35;
    private const int MostQuoted = 180;
    private const int MostTold = 110;

    private static readonly PhraseList Verbs = new(
        "is", "are", "was", "were", "have", "has", "had", "will", "can", "need", "needs", "it's", "we're", "we've", "i've", "i'm",
        "they're", "that's", "should", "would", "want", "must", "see", "don't", "doesn't", "didn't");

    /// <summary>Words by which a sentence speaks to somebody, or of the meeting, and not of its matter.</summary>
    private static readonly PhraseList Addressed = new(
        "you", "your", "you're", "i'm", "i'll", "i'd", "i will", "me", "my", "welcome", "thank", "thanks", "agenda", "question",
        "questions", "screen", "hear", "let me", "let's", "again", "meeting", "call", "everybody", "everyone", "anybody", "anyone",
        "in the chat", "sorry", "appreciate", "discuss", "talk", "talked", "talking", "mentioned", "mention", "said", "stuff", "i know",
        "i think", "i guess", "i see", "i saw");

    /// <summary>Words that point to what was said before, so that the sentence does not stand alone.</summary>
    private static readonly PhraseList Pointing = new(
        "it", "it's", "this", "that", "that's", "they", "they're", "he", "she", "there's", "these", "those", "then", "next", "also",
        "if", "when", "because", "or", "which", "yes", "yeah", "no", "so that", "because", "as", "where", "who", "to", "of", "for",
        "in terms", "with", "them", "same", "there", "not", "is", "are", "was", "other", "what", "how");

    /// <summary>The summary of a conversation.</summary>
    public static SummaryAnswer Read(Conversation conversation)
    {
        if (conversation.Sentences.Count == 0)
            return new SummaryAnswer($"The transcript of \u201C{conversation.Title}\u201D has no words in it.");

        var topics = Topics.In(conversation);
        var decisions = Decisions.In(conversation);
        var commitments = Commitments.In(conversation);
        List<string?> sentences =
        [
            Opening(conversation, topics),
            Key(conversation, topics, decisions, commitments) ?? Foremost(conversation, topics),
            Decided(decisions),
            Promised(commitments),
            LeftOpen(conversation),
            MeetAgain(conversation) ?? Mood(conversation),
        ];
        var missing = Missing(conversation, sentences.Count(s => s is not null), decisions, commitments);
        return new SummaryAnswer(string.Join(' ', sentences.OfType<string>().Concat(missing)));
    }

    /// <summary>What did not come up, where there is little else to tell.</summary>
    private static IEnumerable<string> Missing(
        Conversation conversation, int told, IReadOnlyList<Settlement> decisions, IReadOnlyList<Promise> commitments)
    {
        string?[] missing =
        [
            decisions.Count == 0 ? "Nothing was put as a decision." : null,
            commitments.Count == 0 ? "Nobody took on a task." : null,
            OpenQuestions.In(conversation).Count == 0 ? "No question was left open." : null,
        ];
        return conversation.WordCount < FewestWords ? [] : missing.OfType<string>().Take(Math.Max(0, Fewest - told));
    }

    private static string Opening(Conversation conversation, IReadOnlyList<Topic> topics)
    {
        var speakers = conversation.People.Speakers;
        var named = Prose.List([.. topics.Take(4).Select(t => t.Name)]);
        if (speakers.Count == 0)
            return named.Length > 0 ? $"The talk was about {named}." : $"The talk \u201C{conversation.Title}\u201D was brief.";
        var who = Prose.List(speakers, 5);
        return named.Length > 0 ? $"{who} spoke about {named}." : $"{who} spoke briefly in \u201C{conversation.Title}\u201D.";
    }

    /// <summary>The statement that says most about the topics, in its own words.</summary>
    private static string? Key(
        Conversation conversation, IReadOnlyList<Topic> topics, IReadOnlyList<Settlement> decisions, IReadOnlyList<Promise> commitments)
    {
        var told = decisions.Select(d => d.Said.Index).Concat(commitments.Select(c => c.Said.Index)).ToHashSet();
        var weights = topics.SelectMany(t => t.Stems.Select(s => (s, t.Relevance))).GroupBy(s => s.s)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Relevance));
        var known = conversation.WordCount < FewWords ? null : Said(conversation);
        Sentence? best = null;
        var most = 0.0;
        foreach (var sentence in conversation.Sentences)
        {
            if (sentence.IsQuestion || sentence.Words.Length is < 7 or > 26 || told.Contains(sentence.Index) || !IsWhole(sentence))
                continue;
            var stems = Stems.In(sentence.Words, 0, sentence.Words.Length);
            if (!topics.Any(t => t.Stems.All(stems.Contains)) || stems.Count(weights.ContainsKey) < 2
                || (known is not null && stems.Any(s => known[s] < 2)) || 3 * sentence.Words.Count(w => !StopWords.IsIdle(w.Lower)) < sentence.Words.Length)
                continue;
            var weight = stems.Sum(s => weights.GetValueOrDefault(s)) / Math.Sqrt(sentence.Words.Length);
            if (weight > most)
                (best, most) = (sentence, weight);
        }

        if (best is null)
            return null;
        var said = Stems.In(best.Words, 0, best.Words.Length);
        var about = topics.FirstOrDefault(t => t.Stems.All(said.Contains)) is { } topic ? $"On {topic.Name}, " : "";
        var quote = Prose.Short(Prose.Spoken(best.Words, best.Opening, best.Words.Length), MostQuoted);
        return $"{about}{best.Speaker ?? (about.Length > 0 ? "one speaker" : "One speaker")} said: \u201C{quote}\u201D.";
    }

    /// <summary>How often each stem was said: what came up once may be misheard, and makes a poor quote.</summary>
    private static Dictionary<string, int> Said(Conversation conversation)
    {
        var said = new Dictionary<string, int>();
        foreach (var word in conversation.Sentences.SelectMany(s => s.Words))
            CollectionsMarshal.GetValueRefOrAddDefault(said, Stems.Of(word.Lower), out _)++;
        return said;
    }

    /// <summary>Who spoke most of what was spoken of most; null when only one spoke.</summary>
    private static string? Foremost(Conversation conversation, IReadOnlyList<Topic> topics)
    {
        if (topics.Count == 0 || conversation.People.Speakers.Count < 2)
            return null;
        var main = topics[0];
        var bySpeaker = conversation.Sentences
            .Where(s => s.Speaker is not null && main.Stems.All(Stems.In(s.Words, 0, s.Words.Length).Contains))
            .GroupBy(s => s.Speaker!).Select(g => (Speaker: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ToList();
        if (bySpeaker.Count == 0 || bySpeaker[0].Count < 2)
            return null;
        return bySpeaker.Count == 1
            ? $"{Prose.Capitalised(main.Name)} was raised by {bySpeaker[0].Speaker}."
            : $"{Prose.Capitalised(main.Name)} took most room, mainly with {bySpeaker[0].Speaker} and {bySpeaker[1].Speaker}.";
    }

    /// <summary>Whether it has a finite verb and an end: broken-off speech makes poor quotes.</summary>
    private static bool IsWhole(Sentence sentence) =>
        sentence.Words[^1].EndsSentence && sentence.Words[0].IsCapital && Pointing.At(sentence.Words, sentence.Opening) == 0
            && Verbs.In(sentence.Words, 1, sentence.Words.Length - 2) >= 0 && !StopWords.IsGrammar(sentence.Words[^1].Lower)
            && sentence.Words[^1].Turn == sentence.Words[0].Turn && !Addressed.In(sentence)
            && !Array.Exists(sentence.Words, w => w.IsLabel);

    private static string? Decided(IReadOnlyList<Settlement> decisions)
    {
        // what is only likely stands among the decisions, with its evidence; a summary tells what is plain
        var told = decisions.Where(d => d.Sure >= LeastSure).OrderByDescending(d => d.Sure).Take(3).OrderBy(d => d.Said.Index)
            .Select(d => Prose.Short(Prose.Uncapitalised(d.Text), MostTold)).ToList();
        return told.Count == 0 ? null : $"It was decided: {string.Join("; ", told)}.";
    }

    private static string? Promised(IReadOnlyList<Promise> commitments)
    {
        var told = commitments.Where(c => c.Confidence > 0).OrderByDescending(c => c.Confidence).ThenBy(c => c.Said.Index).Take(3).OrderBy(c => c.Said.Index)
            .Select(Told).ToList();
        return told.Count == 0 ? null : Prose.Sentence(string.Join("; ", told));
    }

    private static string Told(Promise commitment)
    {
        var who = commitment.Owner is { } owner ? $"{People.ShortName(owner)} will" : "somebody still has to";
        var due = commitment.Due is { } day ? $" by {Prose.Day(day)}" : "";
        return $"{who} {Prose.Short(Prose.Uncapitalised(commitment.Task), MostTold)}{due}";
    }

    private static string? LeftOpen(Conversation conversation)
    {
        if (OpenQuestions.In(conversation) is not [var question, ..])
            return null;
        var whose = question.Asked.Speaker is { } asker ? $"{People.ShortName(asker)}'s" : "The";
        var words = Prose.Spoken(question.Asked.Words, question.Asked.Opening, question.Asked.Words.Length);
        return $"{whose} question \u201C{Prose.Short(words, MostQuoted)}?\u201D was left open.";
    }

    /// <summary>The mood, where it was more than even.</summary>
    private static string? Mood(Conversation conversation) => conversation.Once(Sentiments.Read).Score switch
    {
        >= GoodMood => "The mood was good.",
        <= BadMood => "The mood was tense.",
        _ => null,
    };

    private static string? MeetAgain(Conversation conversation) =>
        NextMeetings.In(conversation).LastOrDefault(m => m.Day > conversation.Day || (m.Day is not null && conversation.Day is null)) is { Day: { } day }
            ? $"{MeetAgainOn}{Prose.Day(day)}." : null;
}
