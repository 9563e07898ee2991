using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns what words say of the mood from negotiations whose parties said how content they were, and says how well these weights read
/// negotiations that they were not learned from. The negotiations share out goods for camping: only words that are common in working meetings
/// are learned from them, and none of who gets what.
/// </summary>
internal static class MoodTraining
{
    private const string Rated = "casino";
    private const int Folds = 8;
    private const int FewestDialogues = 5;
    private const double LeastShareOfMeetings = 0.1;
    private const double Regularization = 2;

    /// <summary>How much what was learned counts beside the lists of words, in log odds.</summary>
    private const double Blend = 3;

    /// <summary>Words of the bargain, common elsewhere: who "takes the rest" of an agenda is not greedy.</summary>
    private static readonly HashSet<string> Bargain =
    [
        "take", "takes", "taking", "took", "give", "gives", "giving", "gave", "get", "gets", "getting", "got", "receive", "offer", "offers", "rest", "extra",
        "item", "items", "trade", "split", "share", "value", "priority", "priorities", "need", "needs", "needed", "want", "wants", "will", "i'll", "willing",
    ];

    /// <summary>Grammar that says of itself how a talk goes.</summary>
    private static readonly HashSet<string> Answers = ["yes", "yeah", "no", "not"];

    /// <summary>Working meetings: what is common in each of these sets is no word of one trade, and their mean is a neutral mood.</summary>
    private static readonly string[] Working = ["ami", "akash", "qmsum"];

    /// <summary>The weights learned from all dialogues, and the figure of dialogues read with weights that do not know them.</summary>
    public static (MoodWeights Model, Figure Figure) Run(Corpus corpus)
    {
        List<(Conversation Talk, double Rating)> rated =
            [.. corpus.Dialogues(Rated).Select(d => (Talk: Hear(d.Turns), d.Gold.Score)).Where(d => d.Talk.Sentences.Count > 0)];
        var working = Working.Select(set => corpus.Meetings(set).Select(m => Hear(m.Turns)).ToList()).ToList();
        var words = Known(rated.Select(r => r.Talk), working);
        var traits = new MoodWeights(words.ToDictionary(w => w, _ => 0f)).Traits;
        List<double[]> rows = [.. rated.Select(r => RowOf(r.Talk, traits, words.Count))];
        var neutral = new double[words.Count];
        foreach (var row in working.SelectMany(set => set).Select(talk => RowOf(talk, traits, words.Count)))
        {
            for (var i = 0; i < row.Length; i++)
                neutral[i] += row[i];
        }

        MoodWeights Learn(Func<int, bool> isLearned)
        {
            List<int> learned = [.. Enumerable.Range(0, rows.Count).Where(isLearned)];
            var weights = Ridge.Learn([.. learned.Select(i => rows[i])], [.. learned.Select(i => rated[i].Rating)], Regularization);
            var level = weights.Zip(neutral, (w, n) => w * n).Sum() / neutral.Sum();
            return new(words.Select((word, i) => (word, weight: (float)(Blend * (weights[i] - level)))).ToDictionary(w => w.word, w => w.weight));
        }

        List<MoodWeights> unknowing = [.. Enumerable.Range(0, Folds).Select(fold => Learn(i => i % Folds != fold))];
        var figure = Figures.OfMoodRanks(Rated, [.. rated.Select((r, i) => (Sentiments.Read(r.Talk, unknowing[i % Folds]).Score, r.Rating))]);
        return (Learn(_ => true), figure);
    }

    private static Conversation Hear(IReadOnlyList<Corpora.SpokenTurn> turns) =>
        Conversation.Of("", null, null, null, [.. turns.Select((t, i) => new Infrastructure.OfflineReading.Hearing.PromptLine(i, t.Speaker, t.Text))]);

    private static double[] RowOf(Conversation talk, MoodTraits traits, int columns)
    {
        var row = new double[columns];
        if (talk.Sentences.Count > 0)
        {
            foreach (var (kind, value) in MoodTraits.Together(talk.Sentences, traits.Of(talk.Sentences), talk.Sentences[^1].Block))
                row[kind] += value;
        }

        return row;
    }

    /// <summary>The traits that are learned, in order.</summary>
    private static List<string> Known(IEnumerable<Conversation> rated, IReadOnlyList<List<Conversation>> working)
    {
        var counts = working.Select(CountsOf).ToList();
        return
        [
            .. CountsOf(rated).Where(word => word.Value >= FewestDialogues).Select(word => word.Key)
                .Where(word => working.Zip(counts).All(set => set.Second.GetValueOrDefault(word) >= LeastShareOfMeetings * set.First.Count) && !IsBargain(word) && !IsStyle(word))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>In how many talks each trait is.</summary>
    private static Dictionary<string, int> CountsOf(IEnumerable<Conversation> talks)
    {
        var counts = new Dictionary<string, int>();
        foreach (var talk in talks)
        {
            var seen = new HashSet<string>();
            foreach (var sentence in talk.Sentences)
                MoodTraits.Read(sentence, trait => seen.Add(trait.ToString()));
            foreach (var trait in seen)
                counts[trait] = counts.GetValueOrDefault(trait) + 1;
        }

        return counts;
    }

    /// <summary>"If you", "the most": how people bargain, and not how they feel.</summary>
    private static bool IsStyle(string trait) =>
        !Answers.Contains(trait) && Array.TrueForAll(trait.TrimStart(MoodTraits.Negated).Split(' '), Infrastructure.OfflineReading.Hearing.StopWords.IsGrammar);

    private static bool IsBargain(string trait) => trait.TrimStart(MoodTraits.Negated).Split(' ').Any(Bargain.Contains);
}
