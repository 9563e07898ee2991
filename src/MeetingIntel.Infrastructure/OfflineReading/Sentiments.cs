using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// Reads the mood of a meeting from its words: lists of liking and dislike, turned by negations, strengthened by adverbs, and weighed
/// anew after a "but". How the relationship stands is read from the contact's side foremost.
/// </summary>
internal static class Sentiments
{
    private const int MostSpeakers = 50;
    private const int MostQuotes = 4;
    private const int MostQuotedWords = 22;
    private const double LeastQuoted = 0.4;
    private const double ContactShare = 2;

    /// <summary>The mood of a conversation.</summary>
    public static SentimentAnswer Read(Conversation conversation)
    {
        var bySpeaker = BySpeaker(conversation);
        var user = conversation.People.LabelOf(conversation.User);
        var contact = conversation.People.LabelOf(conversation.Contact);
        var (overall, theirs) = (new Mood(), new Mood());
        foreach (var (speaker, mood) in bySpeaker)
        {
            var isTheirs = contact is null ? speaker != (user ?? "") : speaker == contact;
            overall.Add(mood, contact is not null && isTheirs ? ContactShare : 1);
            theirs.Add(mood, isTheirs ? 1 : contact is not null && speaker != user ? 0.5 : 0.25);
        }

        return new SentimentAnswer(
            overall.Score, Summary(conversation, bySpeaker, overall),
            IsTold(conversation, contact, user) ? Health(theirs, overall, conversation.WordCount) : RelationshipHealth.Stable,
            [.. conversation.People.Speakers.Take(MostSpeakers)
                .Select(s => new SpeakerSentiment(s, bySpeaker.TryGetValue(s, out var mood) ? mood.Score : 0.5))],
            [.. overall.Moments.Take(MostQuotes).Select(m => m.Quote())]);
    }

    /// <summary>
    /// Whether the words can tell how the relationship stands: when the contact speaks, or somebody must be the contact, because few
    /// speak and labels are missing or only the user's is known.
    /// </summary>
    private static bool IsTold(Conversation conversation, string? contact, string? user) =>
        contact is not null || conversation.People.Speakers.Count <= (user is null ? 1 : 2);

    private static Dictionary<string, Mood> BySpeaker(Conversation conversation)
    {
        var moods = new Dictionary<string, Mood>();
        foreach (var sentence in conversation.Sentences)
        {
            if (!moods.TryGetValue(sentence.Speaker ?? "", out var mood))
                moods[sentence.Speaker ?? ""] = mood = new Mood();
            Weigh(sentence, mood);
        }

        return moods;
    }

    private static void Weigh(Sentence sentence, Mood mood)
    {
        var words = sentence.Words;
        mood.Hear(words.Length);
        var turn = Array.FindLastIndex(words, w => w.Lower is "but" or "however");
        for (var at = 0; at < words.Length; at++)
        {
            var (risk, _) = SentimentWords.RiskAt(words, at);
            mood.Weigh(risk, SentimentWords.BondAt(words, at));
            var (weight, length) = SentimentWords.At(words, at);
            if (length == 0)
                continue;
            // what stands before a "but" is meant half, what follows it is meant
            weight *= turn < 0 ? 1 : at < turn ? 0.5 : 1.3;
            mood.Add(new Moment(sentence.IsQuestion ? 0.5 * weight : weight, sentence, at, length));
            at += length - 1;
        }
    }

    private static RelationshipHealth Health(Mood theirs, Mood overall, int wordCount)
    {
        // one word of risk in passing weighs less in a long meeting
        if ((theirs.Risk >= 1.5 + (wordCount / 2500.0) && theirs.Risk > theirs.Bond) || (theirs.Bad >= 1.5 && theirs.Score < 0.38))
            return RelationshipHealth.AtRisk;
        return theirs.Risk < 1 && overall.Score >= 0.6 && (theirs.Bond >= 1 || theirs.Good >= 2) && theirs.Score >= 0.62
            ? RelationshipHealth.Strong
            : RelationshipHealth.Stable;
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
            >= 0.58 => "mostly positive",
            > 0.45 => "even",
            > 0.35 => "tense in places",
            _ => "strained",
        };
        if (!overall.Moments.Any(IsTelling))
            return $"The talk{about} was {tone}.";
        var moments = Telling([.. overall.Moments.Where(IsTelling)]).OrderBy(m => m.Said.Index)
            .Select(m => $"{m.Said.Speaker ?? "a speaker"} said \u201C{m.Said.Quote(m.Said.Opening, m.Said.Words.Length).Quote}\u201D").ToList();
        var extremes = bySpeaker.Where(s => s.Key.Length > 0).OrderBy(s => s.Value.Score).ThenBy(s => s.Key, StringComparer.Ordinal)
            .ToList();
        var apart = extremes.Count > 1 && extremes[^1].Value.Score - extremes[0].Value.Score >= 0.2
            ? $" {extremes[^1].Key} sounded best, {extremes[0].Key} least content."
            : "";
        return $"The talk{about} was {tone}: {Prose.List(moments)}.{apart}";
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
