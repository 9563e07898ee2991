namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Tells by their words whether two phrases are about the same thing.</summary>
internal static class Stems
{
    /// <summary>The word without its common endings.</summary>
    public static string Of(string lower)
    {
        var word = lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
        foreach (var ending in (ReadOnlySpan<string>)["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "ers", "er",
            "ly", "es", "s", "e", "y"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)
                && !(ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)))
                return word[..^ending.Length];
        }

        return word;
    }

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
}
