using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>
/// Chooses what a meeting was about: of the phrases that have the shape of a topic, those that weigh most by learned weights and say
/// something that none before them said.
/// </summary>
internal static class Topics
{
    private const int Fewest = 3;
    private const int Most = 8;
    private const int WordsATopic = 60;
    private const int FewWords = 150;
    private const int FewestOfFewWords = 2;
    private const int MostCompared = 250;

    /// <summary>A phrase that is less likely than this share of the first is none, once there are a few.</summary>
    private const double LeastShare = 0.5;

    /// <summary>How much a phrase loses by the words that it shares with one before it.</summary>
    private const double LossByRepeating = 0.4;

    /// <summary>What the meeting is called is known already.</summary>
    private const double LossOfTitle = 0.75;
    private const double LeastLikeness = 0.01;
    private const double LeastRelevance = 0.1;

    /// <summary>The key topics, the most relevant first.</summary>
    public static KeyTopicsAnswer Read(Conversation conversation) => new(
        [.. In(conversation).Select(t => new KeyTopicsAnswer.Item(Prose.Capitalised(t.Name), t.Relevance, t.Evidence))]);

    /// <summary>The topics of a conversation, the most relevant first.</summary>
    public static IReadOnlyList<Topic> In(Conversation conversation) => conversation.Once(c => Find(c, TopicWeights.BuiltIn));

    /// <summary>The topics by some weights.</summary>
    public static IReadOnlyList<Topic> Find(Conversation conversation, TopicWeights weights)
    {
        var candidates = new TopicCandidates(conversation, weights.Habits);
        var weighed = Weighed(conversation, weights, candidates);
        var most = Math.Clamp(conversation.WordCount / WordsATopic, Fewest, Most);
        // where few words were spoken a word alone has to come back all the same, unless nothing does
        var chosen = Chosen([.. weighed.Where(w => w.Candidate.Words.Length > 1 || w.Candidate.Count > 1)], [], most);
        if (chosen.Count < FewestOfFewWords && conversation.WordCount <= FewWords)
            chosen = Chosen(weighed, chosen, FewestOfFewWords);
        return
        [
            .. chosen.Select((c, i) => TopicOf(c.Candidate, i == 0 ? 1 : Relevance(c.Likeness, chosen[0].Likeness), candidates)),
        ];
    }

    /// <summary>How much a topic weighs against the first. What little was said gives little weight to any.</summary>
    private static double Relevance(double likeness, double first) =>
        Math.Round(Math.Clamp(likeness / Math.Max(LeastLikeness, first), LeastRelevance, 1), 2);

    private static List<(TopicCandidate Candidate, double Likeness)> Weighed(
        Conversation conversation, TopicWeights weights, TopicCandidates candidates)
    {
        var weighed = new List<(TopicCandidate Candidate, double Likeness)>(candidates.All.Count);
        var traits = new TopicTraits(conversation);
        var list = new List<Trait>(TopicTraits.Shapes);
        foreach (var candidate in candidates.All)
        {
            traits.Write(candidate, list);
            var likeness = weights.LikenessOf(list) + (candidates.Strangeness * PlainPhrases.WeightOf(candidate, candidates.Brevity));
            weighed.Add((candidate, traits.RepeatsTitle(candidate) ? likeness - (LossOfTitle * Math.Abs(likeness)) : likeness));
        }

        weighed.Sort((a, b) => b.Likeness != a.Likeness ? b.Likeness.CompareTo(a.Likeness)
            : a.Candidate.First != b.Candidate.First ? a.Candidate.First.CompareTo(b.Candidate.First)
            : b.Candidate.Length.CompareTo(a.Candidate.Length));
        return weighed;
    }

    /// <summary>The best that say nothing twice, added to those that are chosen already.</summary>
    private static List<(TopicCandidate Candidate, double Likeness)> Chosen(
        List<(TopicCandidate Candidate, double Likeness)> weighed, List<(TopicCandidate Candidate, double Likeness)> before, int most)
    {
        var chosen = new List<(TopicCandidate Candidate, double Likeness)>(Most);
        var left = weighed[..Math.Min(weighed.Count, MostCompared)];
        var losses = new double[left.Count];
        void Choose((TopicCandidate Candidate, double Likeness) one)
        {
            chosen.Add(one);
            for (var i = 0; i < left.Count; i++)
                losses[i] = Math.Max(losses[i], LossOf(left[i], one.Candidate));
        }

        before.ForEach(Choose);
        while (chosen.Count < most)
        {
            var (best, likeness) = (-1, double.NegativeInfinity);
            for (var i = 0; i < left.Count; i++)
            {
                if (left[i].Likeness - losses[i] > likeness)
                    (best, likeness) = (i, left[i].Likeness - losses[i]);
            }

            if (best < 0 || (chosen.Count >= Fewest && likeness < LeastShare * chosen[0].Likeness))
                break;
            Choose((left[best].Candidate, likeness));
        }

        return chosen;
    }

    /// <summary>What a candidate loses because of one before it; all, when it adds nothing to it.</summary>
    private static double LossOf((TopicCandidate Candidate, double Likeness) one, TopicCandidate before)
    {
        var (mine, theirs) = (one.Candidate.Words, before.Words);
        var shared = 0;
        foreach (var word in mine)
        {
            foreach (var other in theirs)
            {
                if (IsKin(word.Stem, other.Stem))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared >= Math.Min(mine.Length, theirs.Length)
            ? double.PositiveInfinity
            : LossByRepeating * 2 * shared / (mine.Length + theirs.Length) * Math.Max(0, one.Likeness);
    }

    /// <summary>Whether two stems are one, or one grew out of the other: "deploy" and "deployment".</summary>
    private static bool IsKin(string a, string b) =>
        a == b || (Math.Min(a.Length, b.Length) >= 5
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    private static Topic TopicOf(TopicCandidate candidate, double relevance, TopicCandidates candidates)
    {
        var places = TopicPlaces.Clearest(candidates.Mentions(candidate));
        return new Topic(
            NameAt(places[0].Sentence, places[0].At, candidate.Length, candidates), relevance, candidate.Words.Select(w => w.Stem).ToHashSet(),
            [.. places.Select(p => Around(p.Sentence, p.At, candidate.Length))]);
    }

    /// <summary>The words as they were spoken there: with capitals only where they bear them inside sentences too.</summary>
    private static string NameAt(Sentence sentence, int at, int length, TopicCandidates candidates)
    {
        var name = string.Join(' ', Enumerable.Range(at, length).Select(i =>
            sentence.Words[i].IsAcronym || candidates.WordAt(sentence, i).IsProper ? sentence.Words[i].Text : sentence.Words[i].Lower));
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    /// <summary>The phrase with a few words round it.</summary>
    private static TurnQuote Around(Sentence sentence, int at, int length)
    {
        var from = at;
        while (from > 0 && at - from < 5 && sentence.Words[from - 1].Turn == sentence.Words[at].Turn)
            from--;
        return sentence.Quote(from, Math.Min(sentence.Words.Length, at + length + 5));
    }
}
