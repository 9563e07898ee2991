using System.Runtime.InteropServices;
using MeetingIntel.Application.Extraction.Extractors;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// Finds what a meeting was about: phrases of one to three words that come back over the meeting, or that somebody announced ("the next
/// topic is…"). Phrases are counted, not understood; grammar, filler and names of speakers are never part of one.
/// </summary>
internal static class Topics
{
    private const int Most = 5;
    private const int MostCounted = 200_000;
    private const int MostWeighed = 300;
    private const int LongestPhrase = 3;
    private const int FewWords = 150;
    private const double LeastRelevance = 0.35;

    private static readonly PhraseList Announcements = new(
        "talk about", "talking about", "discuss", "discussing", "moving on to", "move on to", "next topic is", "next item is",
        "first topic is", "first item is", "topic is", "agenda is", "update on", "updates on", "question about", "questions about",
        "regarding", "regards to", "focus on", "turn to", "next up is", "next up", "cover", "presentation on", "proposal for",
        "proposal to", "demo of", "discussion about", "discussion on", "concerned about", "issue with", "problem with", "about the");

    /// <summary>The key topics, the most relevant first.</summary>
    public static KeyTopicsAnswer Read(Conversation conversation) => new(
        [.. In(conversation).Select(t => new KeyTopicsAnswer.Item(Prose.Capitalised(t.Name), t.Relevance, t.Evidence))]);

    /// <summary>The topics of a conversation, the most relevant first.</summary>
    public static IReadOnlyList<Topic> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<Topic> Find(Conversation conversation)
    {
        var counts = Count(conversation);
        var titled = conversation.Title.ToLowerInvariant().Split([' ', '(', ')', ',', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Stems.Of).ToHashSet();
        var ranked = counts
            .Select(c => (Phrase: c.Key, Tally: c.Value, Score: Score(c.Key, c.Value, conversation, titled)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Tally.FirstSentence).ThenBy(c => c.Tally.FirstWord)
                .ThenByDescending(c => c.Phrase.Length)
            .Take(MostWeighed)
            .ToList();

        var most = Math.Clamp(conversation.WordCount / 60, 3, Most);
        var chosen = new List<(Phrase Phrase, Tally Tally, double Score)>();
        foreach (var candidate in ranked)
        {
            if (chosen.Count == most)
                break;
            if (!chosen.Any(c => c.Phrase.Shares(candidate.Phrase)))
                chosen.Add(candidate);
        }

        if (chosen.Count < 2 && conversation.WordCount <= FewWords)
            chosen.AddRange(Scarce(counts, chosen));
        return [.. chosen.Where((c, i) => i < 2 || c.Score >= LeastRelevance * chosen[0].Score).Select(c => Topic(c.Phrase, c.Tally, Math.Round(c.Score / chosen[0].Score, 2), conversation))];
    }

    /// <summary>Where few words were spoken nothing comes back: then the first words of substance have to do.</summary>
    private static List<(Phrase Phrase, Tally Tally, double Score)> Scarce(
        Dictionary<Phrase, Tally> counts, List<(Phrase Phrase, Tally Tally, double Score)> chosen)
    {
        var score = chosen.Count > 0 ? 0.5 * chosen[0].Score : 1;
        var words = counts.Where(c => c.Key is { Length: 1, First.Length: >= 4 } && !IsVerbal(c.Key.First)
                && !chosen.Any(o => o.Phrase.Shares(c.Key)))
            .OrderBy(c => TopicWords.IsGeneral(c.Key.First)).ThenByDescending(c => c.Value.Count)
            .ThenBy(c => c.Value.FirstSentence).ThenByDescending(c => c.Value.FirstWord);
        return [.. words.Take(2 - chosen.Count).Select(c => (c.Key, c.Value, score))];
    }

    private static bool IsVerbal(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal);

    private static Dictionary<Phrase, Tally> Count(Conversation conversation)
    {
        var counts = new Dictionary<Phrase, Tally>();
        var names = Mentions.In(conversation);
        foreach (var sentence in conversation.Sentences)
        {
            var words = sentence.Words;
            var announced = -1;
            for (var at = 0; at < words.Length; at++)
            {
                if (Announcements.At(words, at) is > 0 and var cue)
                    announced = at + cue;
                for (var length = 1; length <= LongestPhrase && at + length <= words.Length; length++)
                {
                    if (!MayStand(words[at + length - 1], conversation.People, names) || (length > 1 && words[at + length - 2].Mark != ' '))
                        break;
                    var isAnnounced = announced >= 0 && at - announced is >= 0 and <= 2;
                    Add(counts, new Phrase(words, at, length), sentence, at, isAnnounced);
                }
            }
        }

        return counts;
    }

    private static void Add(Dictionary<Phrase, Tally> counts, Phrase phrase, Sentence sentence, int at, bool isAnnounced)
    {
        if (counts.Count >= MostCounted && !counts.ContainsKey(phrase))
            return;
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, phrase, out var isKnown);
        if (!isKnown)
            tally = new Tally(sentence.Index, at);
        tally!.Add(sentence, at, phrase.Length, isAnnounced);
    }

    private static bool MayStand(Word word, People people, HashSet<string> names) =>
        word.Length is > 1 and <= 30 && !StopWords.IsIdle(word.Lower) && !people.IsName(word.Lower) && !names.Contains(word.Lower)
        && !(word.IsCapital && FirstNames.Has(word.Lower))
        && !word.Lower.EndsWith("'ll", StringComparison.Ordinal) && !word.Lower.EndsWith("ly", StringComparison.Ordinal);

    private static double Score(Phrase phrase, Tally tally, Conversation conversation, HashSet<string> titled)
    {
        var isLong = conversation.WordCount > 400;
        var isSolid = tally.Count >= (phrase.Length == 1 ? isLong ? 3 : 2 : isLong ? 2 : 1)
            || tally.Announced > 0;
        if (!isSolid || (phrase.Length == 1 && (phrase.First.Length < 3 || (phrase.First.Length < 5 && !tally.IsAcronym))))
            return 0;

        var weight = phrase.Length switch
        {
            1 => tally.IsAcronym || tally.IsProper ? 1.2 : IsVerbal(phrase.First) ? 0.4 : 0.8,
            2 => 2.0,
            _ => IsVerbal(phrase.Words.Last()) ? 1.2 : 2.3,
        };
        var spread = 1 + (0.25 * Math.Log2(1 + tally.Blocks));
        // a word alone comes back more easily than a phrase, and says less
        var often = Math.Pow(tally.Count, phrase.Length == 1 ? 0.6 : 0.8);
        var score = (often + (1.5 * Math.Min(tally.Announced, 3))) * weight * spread;
        return score * Worth(phrase, titled);
    }

    /// <summary>How much a phrase says: little when each of its words is of every day, or only repeats the meeting's title.</summary>
    private static double Worth(Phrase phrase, HashSet<string> titled)
    {
        var words = phrase.Words.ToList();
        if (words.All(TopicWords.IsVague) || (words.Count == 1 && TopicWords.IsGeneral(words[0])))
            return 0.15;
        if (words.Count == LongestPhrase && words.Count(TopicWords.IsVague) == LongestPhrase - 1)
            return 0.4;
        var repeated = words.Count(w => titled.Contains(Stems.Of(w)));
        if (repeated == words.Count)
            return words.Count == 1 ? 0.5 : 0.6;
        return words.All(w => TopicWords.IsVague(w) || titled.Contains(Stems.Of(w))) ? 0.3 : repeated > 0 ? 1.15 : 1;
    }

    private static Topic Topic(Phrase phrase, Tally tally, double relevance, Conversation conversation)
    {
        var sentence = conversation.Sentences[tally.FirstSentence];
        var words = sentence.Words[tally.FirstWord..(tally.FirstWord + phrase.Length)];
        var name = string.Join(
            ' ', words.Select((w, i) =>
            tally.IsProper || tally.IsAcronym || (phrase.Length > 1 && !IsOpening(words, i, tally)) ? w.Text : w.Lower));
        return new Topic(
            name, relevance, phrase.Words.Select(Stems.Of).ToHashSet(),
            [.. tally.Places.Select(p => Around(conversation.Sentences[p.Sentence], p.Word, phrase.Length))]);
    }

    /// <summary>Whether a word has its capital only because a sentence begins with it.</summary>
    private static bool IsOpening(Word[] words, int at, Tally tally) =>
        at == 0 && tally.FirstWord == 0 && words[0].Length > 1 && char.IsLower(words[0].Turn.Text[words[0].Start + 1]);

    /// <summary>The phrase with a few words round it.</summary>
    private static Application.Extraction.TurnQuote Around(Sentence sentence, int at, int length)
    {
        var from = at;
        while (from > 0 && at - from < 5 && sentence.Words[from - 1].Turn == sentence.Words[at].Turn)
            from--;
        return sentence.Quote(from, Math.Min(sentence.Words.Length, at + length + 5));
    }
}
