using System.Globalization;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Wording;

/// <summary>Writes pieces of speech as written English.</summary>
internal static class Prose
{
    private const int LongestRestart = 4;
    private const int LongestBrokenOff = 5;

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with a small letter at its beginning, unless its first word is written in capitals or is "I".</summary>
    public static string Uncapitalised(string text) =>
        text.Length < 2 || !char.IsUpper(text[0]) || !char.IsLower(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>"a", "a and b", "a, b and c"; of more than <paramref name="most"/> the rest is counted.</summary>
    public static string List(IReadOnlyList<string> items, int most = 4)
    {
        if (items.Count > most)
            return $"{string.Join(", ", items.Take(most - 1))} and {items.Count - most + 1} others";
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
        };
    }

    /// <summary>The text cut at a word so that it is no longer than <paramref name="most"/> characters.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = text.LastIndexOf(' ', most - 1);
        cut = cut > most / 2 ? cut : char.IsLowSurrogate(text[most - 1]) ? most - 2 : most - 1;
        return text[..cut].TrimEnd(',', ';', ':', ' ') + "\u2026";
    }

    /// <summary>A day as 2026-03-06.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"once", "twice", "5 times".</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} times"),
    };

    /// <summary>
    /// Words without false starts: "we want we want", "a sim a simple", "th the". Only what was begun twice goes; its last wording stays.
    /// </summary>
    public static string Mended(string text)
    {
        List<string> words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        for (var at = words.Count - 1; at >= 0; at--)
        {
            for (var length = Math.Min(LongestRestart, (words.Count - at) / 2); length > 0; length--)
            {
                if (!IsBegunAgain(words, at, length))
                    continue;
                words.RemoveRange(at, length);
                break;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>Words of a sentence as they would be written: without hesitations and false starts, commas kept.</summary>
    public static string Spoken(Word[] words, int from, int to) =>
        Capitalised(Mended(string.Join(' ', words[from..to].Select((w, i) => w.Mark == ',' && from + i + 1 < to ? w.Text + "," : w.Text))));

    /// <summary>Whether the words at a place come again at once, the last of them perhaps broken off the first time.</summary>
    private static bool IsBegunAgain(List<string> words, int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var (first, again) = (words[at + i].TrimEnd(','), words[at + length + i].TrimEnd(','));
            if (!first.Equals(again, StringComparison.OrdinalIgnoreCase) && !(i == length - 1 && IsBrokenOff(first, again)))
                return false;
        }

        return true;
    }

    private static bool IsBrokenOff(string first, string again) =>
        first.Length <= LongestBrokenOff && first.Length < again.Length && again.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            && !StopWords.IsIdle(first.ToLowerInvariant()) && char.IsLetter(first[0]);

    /// <summary>A sentence of its own: a capital, and a full stop if it has no end.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 ? text : Capitalised(text) + (text[^1] is '.' or '?' or '!' or '\u2026' ? "" : ".");
}
