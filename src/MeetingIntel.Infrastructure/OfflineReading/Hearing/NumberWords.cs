namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Tells numbers from other words, in digits ("3", "$12", "40%") and spelt out. The words for them are listed here alone.</summary>
internal static class NumberWords
{
    /// <summary>Zero to nineteen, then twenty to ninety by tens.</summary>
    public static readonly (string Word, int Number)[] Cardinals =
    [
        .. Counted(0, 1, "zero one two three four five six seven eight nine ten eleven twelve "
            + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        .. Counted(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
    ];

    /// <summary>First to thirty-first, as far as a month has days.</summary>
    public static readonly (string Word, int Number)[] Ordinals =
    [
        .. Counted(1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
            + "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
            + "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"),
    ];

    private static readonly PhraseList Spelt = new([.. Cardinals.Select(c => c.Word), "hundred", "thousand", "million", "half", "dozen"]);

    /// <summary>Whether a number stands there.</summary>
    public static bool At(Word[] words, int at) =>
        at < words.Length && (char.IsAsciiDigit(words[at].Lower[0]) || words[at].Lower[0] is '$' or '\u20AC' or '\u00A3' || Spelt.At(words, at) > 0);

    /// <summary>Whether a number stands between two places.</summary>
    public static bool In(Word[] words, int from, int to)
    {
        for (var at = Math.Max(0, from); at < Math.Min(to, words.Length); at++)
        {
            if (At(words, at))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string Word, int Number)> Counted(int first, int step, string words) =>
        words.Split(' ').Select((word, index) => (word, first + (step * index)));
}
