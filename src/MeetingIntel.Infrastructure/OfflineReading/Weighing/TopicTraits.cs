using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What speaks for or against a phrase being a topic that people would write down, as numbers: how often, how widely and from when it was
/// spoken of, how firmly its words belong together, how rare they are elsewhere, what they look like, and which they are.
/// </summary>
/// <param name="conversation">What was said.</param>
internal sealed class TopicTraits(Conversation conversation)
{
    /// <summary>The first kinds belong to traits that are no words.</summary>
    public const int Shapes = 32;

    /// <summary>How many kinds of trait there are. Words that share a kind share a weight.</summary>
    public const int Kinds = Shapes + (1 << 14);

    /// <summary>The kind that every phrase has.</summary>
    public const int Always = 0;

    /// <summary>What is said in a talk of fewer words is no more often said for it.</summary>
    private const int FewestWords = 800;
    private const uint LastWord = 0x9E3779B1;
    private const float OfLastWord = 0.5f;

    private readonly HashSet<string> _titled =
        [.. conversation.Title.ToLowerInvariant().Split([' ', '(', ')', ',', ':'], StringSplitOptions.RemoveEmptyEntries).Select(Stems.Of)];

    /// <summary>Whether a candidate says no more than what the meeting is called.</summary>
    public bool RepeatsTitle(TopicCandidate candidate) => Array.TrueForAll(candidate.Words, w => _titled.Contains(w.Stem));

    /// <summary>Writes the traits of a candidate.</summary>
    public void Write(TopicCandidate candidate, List<Trait> traits)
    {
        traits.Clear();
        WriteShape(candidate, traits);
        var words = candidate.Words;
        foreach (var word in words)
            traits.Add(new(KindOf(word.Stem, 0), 1f / words.Length));
        traits.Add(new(KindOf(words[^1].Stem, LastWord), OfLastWord));
    }

    private void WriteShape(TopicCandidate candidate, List<Trait> traits)
    {
        var words = candidate.Words;
        var (often, spoken) = (Math.Log(candidate.Count), Math.Max(FewestWords, conversation.WordCount));
        var (fewest, oftenness, rarity, length, highest) = (int.MaxValue, 0.0, 0.0, 0.0, double.MinValue);
        var (outstanding, hasDigit, isTitled) = (0.0, false, false);
        foreach (var word in words)
        {
            var count = Math.Max(1, word.Singular.Count);
            fewest = Math.Min(fewest, count);
            oftenness += Math.Log(count) / words.Length;
            rarity += (double)word.Habit.Rarity / words.Length;
            outstanding += word.Habit.Rarity * Math.Log(count) / words.Length;
            length += (double)word.Lower.Length / words.Length;
            highest = Math.Max(highest, word.Habit.Verbness);
            hasDigit |= word.Lower.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
            isTitled |= _titled.Contains(word.Stem);
        }

        Span<double> shape =
        [
            1,
            words.Length == 1 ? 1 : 0,
            words.Length == 2 ? 1 : 0,
            words.Length == 3 ? 1 : 0,
            often,
            words.Length == 1 ? often : 0,
            Math.Log(1000.0 * candidate.Count / spoken),
            Math.Log(candidate.Blocks),
            Math.Log(candidate.Tenths),
            (double)candidate.First / spoken,
            10 * candidate.First < conversation.WordCount ? 1 : 0,
            candidate.Announced > 0 ? 1 : 0,
            candidate.IsAcronym ? 1 : 0,
            candidate.Capitals,
            (double)candidate.Count / fewest,
            oftenness,
            rarity,
            outstanding,
            isTitled ? 1 : 0,
            length / 10,
            hasDigit ? 1 : 0,
            words[^1].Habit.Verbness,
            words.Length > 1 ? words[0].Habit.Verbness : 0,
            highest,
            words[^1].Habit.Leading,
            words[^1].Lower.EndsWith("tion", StringComparison.Ordinal) ? 1 : 0,
        ];
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] != 0)
                traits.Add(new(i, (float)shape[i]));
        }
    }

    private static int KindOf(string stem, uint role) => Shapes + (int)(((WordHash.Of(stem) ^ role) * 0x27D4EB2F) >> 18);
}
