namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Tells numbers from other words, in digits ("3", "$12", "40%") and spelt out.</summary>
internal static class NumberWords
{
    private static readonly PhraseList Spelt = new(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
        "million", "half", "dozen", "zero");

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
}
