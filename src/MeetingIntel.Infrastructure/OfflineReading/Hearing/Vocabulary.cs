namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Keeps one lower-case string a word, so that a long transcript costs little memory. Lives as long as one reading.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = [];

    /// <summary>The word in lower case, with straight apostrophes.</summary>
    public string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            lower[i] = word[i] is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(word[i]);

        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(lower, out var kept))
            return kept;
        kept = lower.ToString();
        _words.Add(kept);
        return kept;
    }
}
