using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What speaks for writing down one likely sentence rather than another of the same meeting, as numbers: how likely it is, how much it has in
/// common with the other likely ones, whether it names what the meeting is about, and how much it says. What people minute is what a
/// meeting comes back to (as in Erkan and Radev 2004, LexRank), in as many words as a minute takes.
/// </summary>
internal static class ChoiceTraits
{
    /// <summary>How many kinds of trait there are.</summary>
    public const int Kinds = 12;

    /// <summary>So many sentences are compared with each other in a meeting of an hour.</summary>
    private const int FewestCandidates = 40;

    private const int MostCandidates = 200;
    private const int WordsPerFurtherCandidate = 2000;
    private const int Sum = 1;
    private const int Closest = 5;
    private const int Likeliest = 10;

    /// <summary>The likeliest sentences of a meeting, the likeliest first, each with its traits.</summary>
    /// <param name="conversation">What was said.</param>
    /// <param name="sums">What each sentence weighs, by its index.</param>
    /// <param name="heard">What the rules made of it.</param>
    public static IReadOnlyList<(Sentence Sentence, List<Trait> Traits)> Of(
        Conversation conversation, double[] sums, IReadOnlyList<Promise> heard)
    {
        var most = Math.Min(MostCandidates, FewestCandidates + (conversation.WordCount / WordsPerFurtherCandidate));
        List<Sentence> candidates =
        [
            .. conversation.Sentences.Where(s => SentenceTraits.IsWeighed(s) && LooksAhead.In(s))
                .OrderByDescending(s => sums[s.Index]).ThenBy(s => s.Index).Take(most),
        ];
        if (candidates.Count == 0)
            return [];

        List<HashSet<string>> stems = [.. candidates.Select(s => Stems.In(s.Words, 0, s.Words.Length))];
        var salience = new Salience(conversation, TopicWeights.BuiltIn.Habits);
        var promised = heard.Select(p => p.Said.Index).ToHashSet();
        var level = candidates.Take(Likeliest).Average(s => ItemLikelihood.Curve(sums[s.Index]));
        return [.. candidates.Select((sentence, i) => (sentence, TraitsOf(sentence, i)))];

        List<Trait> TraitsOf(Sentence sentence, int i)
        {
            Span<double> near = stackalloc double[Closest];
            near.Clear();
            for (var j = 0; j < candidates.Count; j++)
            {
                if (j != i)
                    Keep(near, Stems.Likeness(stems[i], stems[j]));
            }

            var common = 0.0;
            foreach (var likeness in near)
                common += likeness;
            ReadOnlySpan<double> values =
            [
                1,
                sums[sentence.Index],
                common,
                Math.Log(0.1 + common),
                near[0],
                stems[i].Count / 10.0,
                Math.Log(1 + stems[i].Count),
                (double)stems[i].Count / sentence.Words.Length,
                Math.Log(conversation.Sentences.Count),
                salience.Of(sentence),
                level,
                promised.Contains(sentence.Index) ? 1 : 0,
            ];
            var traits = new List<Trait>(Kinds);
            for (var kind = 0; kind < Kinds; kind++)
                traits.Add(new(kind, (float)values[kind]));
            return traits;
        }
    }

    /// <summary>What the sentence weighs by itself.</summary>
    public static float SumIn(List<Trait> traits) => traits[Sum].Value;

    /// <summary>Puts a value among the largest ones, which stand in falling order.</summary>
    private static void Keep(Span<double> largest, double value)
    {
        for (var i = 0; i < largest.Length; i++)
        {
            if (value > largest[i])
                (largest[i], value) = (value, largest[i]);
        }
    }
}
