namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>Brings the forms of an English word together by cutting common endings, so that "pricing" is found by "prices".</summary>
public static class WordStems
{
    /// <summary>A folded word without its common endings.</summary>
    public static string Of(string word)
    {
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        foreach (var ending in (ReadOnlySpan<string>)["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "ers", "er",
            "ly", "es", "s", "e", "y"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)
                && !(ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)))
                return word[..^ending.Length];
        }

        return word;
    }

    /// <summary>A folded word without what is run on to it: "Priya'll" is "priya".</summary>
    public static string WithoutClitic(string word)
    {
        var apostrophe = word.LastIndexOf('\'');
        return apostrophe > 0 && word.AsSpan(apostrophe + 1) is "s" or "ll" or "d" or "ve" or "re" or "" ? word[..apostrophe] : word;
    }
}
