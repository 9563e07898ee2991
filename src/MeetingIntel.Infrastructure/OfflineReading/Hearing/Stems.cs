using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Tells by their words whether two phrases are about the same thing.</summary>
internal static class Stems
{
    /// <summary>The word without its common endings.</summary>
    public static string Of(string lower) => WordStems.Of(lower);

    /// <summary>The stems of the words that are not grammar.</summary>
    public static HashSet<string> In(Word[] words, int from, int to)
    {
        var stems = new HashSet<string>();
        for (var i = Math.Max(0, from); i < Math.Min(to, words.Length); i++)
        {
            if (!StopWords.IsGrammar(words[i].Lower))
                stems.Add(Of(words[i].Lower));
        }

        return stems;
    }

    /// <summary>The part of the smaller set that is in the other, from 0 to 1.</summary>
    public static double Overlap(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    /// <summary>How much two sets have in common, from 0 to 1: the harmonic mean of the parts of each that are in the other.</summary>
    public static double Likeness(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count == 0 ? 0 : 2.0 * small.Count(large.Contains) / (small.Count + large.Count);
    }
}
