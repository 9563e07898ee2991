using System.Globalization;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Writes pieces of speech as written English.</summary>
internal static class Prose
{
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

    /// <summary>A sentence of its own: a capital, and a full stop if it has no end.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 ? text : Capitalised(text) + (text[^1] is '.' or '?' or '!' or '\u2026' ? "" : ".");
}
