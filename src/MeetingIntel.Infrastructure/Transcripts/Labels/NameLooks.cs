using System.Globalization;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>Tells what may name a speaker before a colon from what only looks like it.</summary>
internal static class NameLooks
{
    /// <summary>The longest label, in UTF-16 code units.</summary>
    public const int MaxLength = 60;

    /// <summary>What stands in names beside letters and digits.</summary>
    private const string Joints = ".-–'’\"“”_()[]&/,@#+|~·\\";

    /// <summary>Words that open a sentence with a colon more often than they name a speaker.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = Set(
        "http", "https", "ftp", "mailto", "note", "notes", "nb", "ps", "fyi", "re", "fwd", "subject", "todo", "example", "question", "answer",
        "warning", "important", "disclaimer", "agenda", "date", "time", "title", "attendees", "participants", "present", "regrets", "location",
        "duration", "summary", "transcript", "topic", "subtopic", "topics", "action", "action item", "action items", "next steps", "meeting",
        "recording", "decision", "decisions", "key takeaways", "update", "link", "links", "source");

    /// <summary>Words that open a sentence and begin few names: what they begin must come back to be one.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = Set(
        "the", "a", "an", "my", "our", "your", "their", "his", "her", "its", "this", "that", "these", "those", "here", "there", "what", "which",
        "why", "how", "when", "where", "so", "but", "and", "or", "if", "because", "one", "another", "first", "second", "third", "next",
        "finally", "also", "again", "it", "we", "in", "on", "for", "with", "as");

    /// <summary>Words inside a name that are written small.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set(
        "de", "van", "von", "der", "den", "da", "di", "la", "le", "el", "bin", "al");

    /// <summary>Whether a text is made of what names are made of, has at most <paramref name="maxWords"/> words and is no known word.</summary>
    public static bool CanBe(ReadOnlySpan<char> name, int maxWords)
    {
        if (name.IsEmpty || name.Length > MaxLength || !char.IsLetterOrDigit(name[0]) || NoNames.Contains(name))
            return false;

        var (words, letters, isAfterBlank) = (0, 0, true);
        foreach (var c in name)
        {
            var isBlank = c is ' ' or '\u00A0';
            words += isAfterBlank && !isBlank ? 1 : 0;
            isAfterBlank = isBlank;
            if (isBlank)
                continue;
            if (char.IsLetter(c))
                letters++;
            else if (!char.IsDigit(c) && !IsMark(c) && !PromptText.IsInvisible(c) && !char.IsSurrogate(c)
                && !Joints.Contains(c))
                return false;
        }

        return letters > 0 && words <= maxWords;
    }

    /// <summary>Whether each word begins with a capital, a digit or a letter of a script without capitals, as names do.</summary>
    public static bool IsLikely(string name)
    {
        var isFirst = true;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range);
            if (isFirst && word.Length > 1 && Openings.Contains(word[..(word.IndexOfAny('\'', '’') is > 0 and var end ? end : word.Length)]))
                return false;
            isFirst = false;
            if (IsSmall(word) && !Particles.Contains(word))
                return false;
        }

        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
                return char.IsLower(c);
        }

        return false;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
