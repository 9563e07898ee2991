namespace MeetingIntel.Application.Briefing;

/// <summary>Shortens a text for a prompt.</summary>
internal static class FirstSentences
{
    /// <summary>
    /// The text where it is no longer than <paramref name="maxLength"/> UTF-16 code units; else as many of its first sentences, or of its
    /// first words where not even one sentence is that short, and an ellipsis.
    /// </summary>
    public static string Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = LastPlace(text, maxLength, i => text[i - 1] is '.' or '!' or '?' && char.IsWhiteSpace(text[i]));
        if (end == 0)
            end = LastPlace(text, maxLength, i => char.IsWhiteSpace(text[i]));
        if (end == 0)
            end = char.IsHighSurrogate(text[maxLength - 3]) ? maxLength - 3 : maxLength - 2;
        return $"{text.AsSpan(0, end).TrimEnd()} …";
    }

    private static int LastPlace(string text, int maxLength, Func<int, bool> isGood)
    {
        for (var i = maxLength - 2; i > 0; i--)
        {
            if (isGood(i))
                return i;
        }

        return 0;
    }
}
