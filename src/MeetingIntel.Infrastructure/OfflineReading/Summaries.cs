using MeetingIntel.Application.Extraction.Extractors;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Tells a meeting in a few sentences: who spoke of what, what was settled, who took on what, what was left open.</summary>
internal static class Summaries
{
    private const int MostQuoted = 180;

    private static readonly PhraseList Verbs = new(
        "is", "are", "was", "were", "have", "has", "had", "will", "can", "need", "needs", "it's", "we're", "we've", "i've", "i'm",
        "they're", "that's", "should", "would", "want", "must", "see", "don't", "doesn't", "didn't");

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
            Key(conversation, topics, decisions, commitments),
            Decided(decisions),
            Promised(commitments),
            LeftOpen(conversation),
            MeetAgain(conversation),
        ];
        return new SummaryAnswer(string.Join(' ', sentences.OfType<string>()));
    }

    private static string Opening(Conversation conversation, IReadOnlyList<Topic> topics)
    {
        var speakers = conversation.People.Speakers;
        var who = speakers.Count > 0 ? Prose.List(speakers, 5)
            : Prose.List([.. new[] { conversation.User, conversation.Contact }.OfType<string>().DefaultIfEmpty("The speakers")]);
        var named = topics.Take(4).Select(t => t.Name).ToList();
        return named.Count > 0 ? $"{who} spoke about {Prose.List(named)}." : $"{who} spoke briefly in \u201C{conversation.Title}\u201D.";
    }

    /// <summary>The statement that touches most topics, in its own words.</summary>
    private static string? Key(
        Conversation conversation, IReadOnlyList<Topic> topics, IReadOnlyList<Settlement> decisions, IReadOnlyList<Promise> commitments)
    {
        var told = decisions.Select(d => d.Said.Index).Concat(commitments.Select(c => c.Said.Index)).ToHashSet();
        var weights = topics.SelectMany(t => t.Stems.Select(s => (s, t.Relevance))).GroupBy(s => s.s)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Relevance));
        Sentence? best = null;
        var most = 0.0;
        foreach (var sentence in conversation.Sentences)
        {
            if (sentence.IsQuestion || sentence.Words.Length is < 8 or > 28 || told.Contains(sentence.Index) || !IsWhole(sentence))
                continue;
            var weight = Stems.In(sentence.Words, 0, sentence.Words.Length)
                .Sum(s => weights.GetValueOrDefault(s)) / Math.Sqrt(sentence.Words.Length);
            if (weight > most)
                (best, most) = (sentence, weight);
        }

        best ??= conversation.WordCount < 120
            ? conversation.Sentences.FirstOrDefault(s => !s.IsQuestion && s.Words.Length >= 4 && !told.Contains(s.Index)) : null;
        if (best is null)
            return null;
        var start = Array.FindIndex(best.Words, w => w.Lower is not ("so" or "and" or "but" or "yeah" or "okay" or "well"));
        var quote = Prose.Short(best.Quote(Math.Max(0, start), best.Words.Length).Quote, MostQuoted);
        return $"{best.Speaker ?? "One speaker"} said: \u201C{Prose.Capitalised(quote)}\u201D.";
    }

    /// <summary>Whether it has a finite verb and an end: broken-off speech makes poor quotes.</summary>
    private static bool IsWhole(Sentence sentence) =>
        sentence.Words[^1].EndsSentence && sentence.Words[0].IsCapital
        && sentence.Words[0].Lower is not ("if" or "when" or "because" or "or" or "which" or "that")
            && Verbs.In(sentence.Words, 1, sentence.Words.Length - 2) >= 0
            && sentence.Words[^1].Turn == sentence.Words[0].Turn;

    private static string? Decided(IReadOnlyList<Settlement> decisions)
    {
        var told = decisions.OrderByDescending(d => d.Sure).Take(3).OrderBy(d => d.Said.Index).Select(d => Prose.Uncapitalised(d.Text))
            .ToList();
        return told.Count == 0 ? null : $"It was decided: {string.Join("; ", told)}.";
    }

    private static string? Promised(IReadOnlyList<Promise> commitments)
    {
        var told = commitments.OrderByDescending(c => c.Confidence).ThenBy(c => c.Said.Index).Take(4).OrderBy(c => c.Said.Index)
            .Select(Told).ToList();
        return told.Count == 0 ? null : Prose.Sentence(string.Join("; ", told));
    }

    private static string Told(Promise commitment)
    {
        var who = commitment.Owner is { } owner ? $"{People.ShortName(owner)} will" : "somebody still has to";
        var due = commitment.Due is { } day ? $" by {Prose.Day(day)}" : "";
        return $"{who} {Prose.Uncapitalised(commitment.Task)}{due}";
    }

    private static string? LeftOpen(Conversation conversation)
    {
        if (OpenQuestions.In(conversation) is not [var question, ..])
            return null;
        var whose = question.Asked.Speaker is { } asker ? $"{People.ShortName(asker)}'s" : "The";
        return $"{whose} question \u201C{Prose.Short(question.Asked.Quote().Quote, MostQuoted)}?\u201D was left open.";
    }

    private static string? MeetAgain(Conversation conversation) =>
        NextMeetings.In(conversation).LastOrDefault(m => m.Day is not null) is { Day: { } day } ? $"They meet again on {Prose.Day(day)}."
            : null;
}
