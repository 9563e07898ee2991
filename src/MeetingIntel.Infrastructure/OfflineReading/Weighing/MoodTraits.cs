using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What shows the mood of a talk, as numbers: which words and pairs of words are said in it, and which words under a negation. A long talk
/// is read in stretches, each as long as a talk that the weights were learned from, and is their mean: length says nothing. How it ends is
/// read once more.
/// </summary>
/// <param name="known">The traits that count, by number.</param>
internal sealed class MoodTraits(FrozenDictionary<string, int> known)
{
    /// <summary>What stands before a word that is negated.</summary>
    public const char Negated = '~';

    private const int WordsAStretch = 200;

    /// <summary>The end of a talk: what was said last by one, then the other, and so on.</summary>
    private const int RunsAtTheEnd = 4;

    private const double ShareOfTheEnd = 0.7;

    /// <summary>So many traits have to be seen before they say half of what they could: a short talk is hardly known.</summary>
    private const double Damping = 40;

    private const int MaxLength = 130;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a trait as it is read.</summary>
    public delegate void Reader(ReadOnlySpan<char> trait);

    /// <summary>Reads the traits of a sentence, known or not: <c>great</c>, <c>sounds great</c>, <c>~great</c> of "not great".</summary>
    public static void Read(Sentence sentence, Reader read)
    {
        Span<char> text = stackalloc char[MaxLength];
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Lower;
            if (!char.IsLetter(word[0]))
                continue;
            if (Negation.IsNear(words, at) && !Negation.Negates(words, at))
            {
                text[0] = Negated;
                word.CopyTo(text[1..]);
                read(text[..(word.Length + 1)]);
            }
            else
            {
                read(word);
            }

            if (at == 0 || words[at - 1].EndsSentence || !char.IsLetter(words[at - 1].Lower[0]))
                continue;
            var before = words[at - 1].Lower;
            before.CopyTo(text);
            text[before.Length] = ' ';
            word.CopyTo(text[(before.Length + 1)..]);
            read(text[..(before.Length + 1 + word.Length)]);
        }
    }

    /// <summary>The known traits of each sentence, by number.</summary>
    public int[][] Of(IReadOnlyList<Sentence> sentences)
    {
        var found = new List<int>();
        void Note(ReadOnlySpan<char> trait)
        {
            if (_known.TryGetValue(trait, out var number))
                found.Add(number);
        }

        var kinds = new int[sentences.Count][];
        for (var i = 0; i < kinds.Length; i++)
        {
            found.Clear();
            Read(sentences[i], Note);
            kinds[i] = [.. found];
        }

        return kinds;
    }

    /// <summary>The traits of what one speaker, or everybody, said.</summary>
    /// <param name="said">The sentences, in order.</param>
    /// <param name="kinds">The traits of every sentence of the conversation.</param>
    /// <param name="lastBlock">The last run of sentences of the conversation.</param>
    public static List<Trait> Together(IReadOnlyList<Sentence> said, int[][] kinds, int lastBlock)
    {
        var traits = new List<Trait>();
        var total = said.Sum(s => s.Words.Length);
        for (int from = 0, to = 0; from < said.Count; from = to)
        {
            var words = 0;
            while (to < said.Count && words < WordsAStretch)
                words += said[to++].Words.Length;
            Add(traits, said, kinds, from, to, (double)words / total);
        }

        var end = said.Count;
        for (var words = 0; end > 0 && said[end - 1].Block > lastBlock - RunsAtTheEnd && words < WordsAStretch; end--)
            words += said[end - 1].Words.Length;
        Add(traits, said, kinds, end, said.Count, ShareOfTheEnd);
        return traits;
    }

    /// <summary>A word counts once in a stretch, however often it is said.</summary>
    private static void Add(List<Trait> traits, IReadOnlyList<Sentence> said, int[][] kinds, int from, int to, double share)
    {
        var seen = new HashSet<int>();
        for (var i = from; i < to; i++)
            seen.UnionWith(kinds[said[i].Index]);
        var value = (float)(share * Math.Sqrt(seen.Count) / (seen.Count + Damping));
        foreach (var kind in seen)
            traits.Add(new(kind, value));
    }
}
