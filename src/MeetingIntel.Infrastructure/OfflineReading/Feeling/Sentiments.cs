using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Relating;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>
/// Reads the mood of a meeting from its words: lists of liking and dislike, turned by negations, strengthened by adverbs, weighed by
/// contrast and hedging; and weights of words that were learned from talks whose speakers said how content they were.
/// </summary>
internal static class Sentiments
{
    private const double Positive = 0.58;
    private const double Tense = 0.45;
    private const int MostSpeakers = 50;
    private const int MostQuotes = 4;
    private const int MostQuotedWords = 22;
    private const double LeastQuoted = 0.4;
    private const double ContactShare = 2;

    /// <summary>The mood of a conversation.</summary>
    public static SentimentAnswer Read(Conversation conversation) => Read(conversation, MoodWeights.BuiltIn);

    /// <summary>The mood of a conversation, by other weights than those that come with the program.</summary>
    public static SentimentAnswer Read(Conversation conversation, MoodWeights weights)
    {
        var kinds = weights.Traits.Of(conversation.Sentences);
        var bySpeaker = conversation.Sentences.GroupBy(s => s.Speaker ?? "").ToDictionary(g => g.Key, g => MoodOf(conversation, [.. g], kinds, weights));
        var contact = conversation.People.LabelOf(conversation.Contact);
        var overall = new Mood { Learned = Learned(conversation, conversation.Sentences, kinds, weights) };
        foreach (var (speaker, mood) in bySpeaker)
            overall.Add(mood, contact is not null && speaker == contact ? ContactShare : 1);

        var relationship = Relationship.In(conversation);
        return new SentimentAnswer(
            overall.Score, Summary(conversation, bySpeaker, overall), relationship.Health, relationship.Reasons,
            [.. conversation.People.Speakers.Take(MostSpeakers)
                .Select(s => new SpeakerSentiment(s, bySpeaker.TryGetValue(s, out var mood) ? mood.Score : 0.5))],
            [.. overall.Moments.Take(MostQuotes).Select(m => m.Quote())]);
    }

    private static Mood MoodOf(Conversation conversation, IReadOnlyList<Sentence> said, int[][] kinds, MoodWeights weights)
    {
        var mood = new Mood { Learned = Learned(conversation, said, kinds, weights) };
        foreach (var sentence in said)
            Weigh(conversation, sentence, mood);
        return mood;
    }

    private static double Learned(Conversation conversation, IReadOnlyList<Sentence> said, int[][] kinds, MoodWeights weights) =>
        said.Count == 0 ? 0 : weights.SumOf(MoodTraits.Together(said, kinds, conversation.Sentences[^1].Block));

    private static void Weigh(Conversation conversation, Sentence sentence, Mood mood)
    {
        var words = sentence.Words;
        mood.Hear(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var (weight, length) = SentimentWords.At(words, at);
            if (length == 0)
                continue;
            weight *= Emphasis.At(conversation, sentence, at) * (sentence.IsQuestion ? 0.5 : 1);
            mood.Add(new Moment(weight, sentence, at, length));
            at += length - 1;
        }
    }

    private static string Summary(Conversation conversation, Dictionary<string, Mood> bySpeaker, Mood overall)
    {
        if (conversation.Sentences.Count == 0)
            return "Nothing was said.";

        var topics = Topics.In(conversation).Take(2).Select(t => t.Name).ToList();
        var about = topics.Count > 0 ? $" about {Prose.List(topics)}" : "";
        if (overall.Moments.Count == 0)
        {
            var who = Prose.List([.. conversation.People.Speakers.DefaultIfEmpty("The speakers")], 3);
            return $"{who} spoke matter-of-factly{about}; no word of praise or complaint fell.";
        }

        var tone = overall.Score switch
        {
            >= 0.7 => "warm",
            >= Positive => "mostly positive",
            > Tense => "even",
            > 0.35 => "tense in places",
            _ => "strained",
        };
        if (!overall.Moments.Any(IsTelling))
            return $"The talk{about} was {tone}.";
        var told = Telling([.. overall.Moments.Where(IsTelling)]).OrderBy(m => m.Said.Index).ToList();
        var isAgainst = (overall.Score >= Positive && !told.Exists(m => m.IsGood)) || (overall.Score <= Tense && told.TrueForAll(m => m.IsGood));
        var moments = told.Select(m => $"{m.Said.Speaker ?? "a speaker"} said \u201C{m.Said.Quote(m.Said.Opening, m.Said.Words.Length).Quote}\u201D").ToList();
        var extremes = bySpeaker.Where(s => s.Key.Length > 0).OrderBy(s => s.Value.Score).ThenBy(s => s.Key, StringComparer.Ordinal)
            .ToList();
        var apart = extremes.Count > 1 && extremes[^1].Value.Score - extremes[0].Value.Score >= 0.2
            ? $" {extremes[^1].Key} sounded best, {extremes[0].Key} least content."
            : "";
        return $"The talk{about} was {tone}{(isAgainst ? ", but " : ": ")}{Prose.List(moments)}.{apart}";
    }

    /// <summary>Whether a moment says more than courtesy: "perfect, thanks" tells nobody why.</summary>
    private static bool IsTelling(Moment moment) =>
        moment.Said.Words.Length is >= 5 and <= MostQuotedWords && !moment.Said.IsQuestion && Math.Abs(moment.Weight) >= LeastQuoted
            && moment.Said.Words[0].Lower is not ("if" or "because" or "from" or "which")
            && moment.Said.Words.Count(w => !StopWords.IsIdle(w.Lower)) >= 2;

    /// <summary>The strongest moment, and the strongest that speaks against it, or else one of another speaker.</summary>
    private static IEnumerable<Moment> Telling(IReadOnlyList<Moment> moments)
    {
        var first = moments[0];
        var others = moments.Skip(1).ToList();
        var second = others.FindIndex(m => m.IsGood != first.IsGood);
        if (second < 0)
            second = others.FindIndex(m => m.Said.Speaker != first.Said.Speaker);
        return second < 0 ? [first] : [first, others[second]];
    }
}
