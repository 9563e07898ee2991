namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>One to three words in a row, the same whatever their capitals and the plural of the last.</summary>
internal readonly record struct Phrase
{
    private readonly string _first;
    private readonly string? _second;
    private readonly string? _third;

    /// <summary>Takes the words from a place of a sentence.</summary>
    public Phrase(Word[] words, int at, int length)
    {
        Length = length;
        _first = length == 1 ? Singular(words[at].Lower) : words[at].Lower;
        _second = length > 1 ? length == 2 ? Singular(words[at + 1].Lower) : words[at + 1].Lower : null;
        _third = length > 2 ? Singular(words[at + 2].Lower) : null;
    }

    /// <summary>How many words it has.</summary>
    public int Length { get; }

    /// <summary>Its first word.</summary>
    public string First => _first;

    /// <summary>Its words.</summary>
    public IEnumerable<string> Words => new[] { _first, _second, _third }.OfType<string>();

    /// <summary>Whether both have a word in common.</summary>
    public bool Shares(Phrase other) => Words.Select(Stems.Of).Any(a => other.Words.Select(Stems.Of).Any(b => IsKin(a, b)));

    /// <summary>Whether two stems are one, or one grew out of the other: "deploy" and "deployment".</summary>
    private static bool IsKin(string a, string b) =>
        a == b || (Math.Min(a.Length, b.Length) >= 5
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    private static string Singular(string lower)
    {
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            return lower[..^2];
        if (lower.Length < 5 || lower[^1] != 's' || lower[^2] is 's' or 'u' or 'i')
            return lower;
        return lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y" : lower[..^1];
    }
}
