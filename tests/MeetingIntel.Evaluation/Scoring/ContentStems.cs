namespace MeetingIntel.Evaluation.Scoring;

/// <summary>
/// The words of a text that say what it is about, cut to their stems: the measure of likeness between what was found and what people
/// wrote. The rules are those of the corpus's own scorer, so that the figures are the same.
/// </summary>
public static class ContentStems
{
    private static readonly HashSet<string> Stop = [.. """
        a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours
        is am are was were be been being do does did doing have has had having will would shall should can could may might must
        to of in on at by for with from as into onto about over after before up down out off than then so and or but if because while
        not no yes yeah yep okay ok um uh er hmm mm like just really very also too there here what which who whom whose when where why how
        all any both each few more most other some such only own same s t d ll m re ve don didn isn aren won going gonna go get got let lets
        know think mean sort kind thing things well right actually basically maybe bit lot one two
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly HashSet<string> Generic = [.. """
        discuss updat meet team project group introduct overview open review present item agenda gener question close summari work continu need will
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly (string Suffix, string By)[] Suffixes =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ations", "at"), ("ation", "at"), ("ments", "ment"), ("ings", ""), ("ing", ""),
        ("ied", "i"), ("ies", "i"), ("edly", ""), ("ed", ""), ("ers", "er"), ("ly", ""), ("es", ""), ("s", ""), ("e", ""),
    ];

    /// <summary>The stems of a text, in its order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var stems = new List<string>();
        var lower = text.ToLowerInvariant().Replace('’', '\'');
        for (var at = 0; at < lower.Length;)
        {
            if (!IsWord(lower[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < lower.Length && IsWord(lower[end]))
                end++;
            var bare = lower[at..end];
            if (end + 1 < lower.Length && lower[end] == '\'' && char.IsAsciiLetter(lower[end + 1]))
            {
                end++;
                while (end < lower.Length && char.IsAsciiLetter(lower[end]))
                    end++;
            }

            var word = lower[at..end];
            if (!Stop.Contains(word) && !Stop.Contains(bare))
                stems.Add(Stem(word));
            at = end;
        }

        return stems;
    }

    /// <summary>The stems of a topic that tell it from other topics of meetings.</summary>
    public static IReadOnlySet<string> OfTopic(string text) => Of(text).Where(stem => !Generic.Contains(stem)).ToHashSet();

    /// <summary>How much two texts say the same, from 0 to 1: the harmonic mean of the shares of stems that the other has too.</summary>
    public static double Likeness(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return 0;
        var left = one.GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        var shared = other.GroupBy(s => s).Sum(g => Math.Min(g.Count(), left.GetValueOrDefault(g.Key)));
        return 2.0 * shared / (one.Count + other.Count);
    }

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        foreach (var (suffix, by) in Suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= 3)
            {
                word = word[..^suffix.Length] + by;
                break;
            }
        }

        if (word.Length > 3 && word[^1] == word[^2] && !"lsz".Contains(word[^1], StringComparison.Ordinal))
            word = word[..^1];
        return word.Length > 3 && word[^1] == 'i' ? word[..^1] + "y" : word;
    }
}
