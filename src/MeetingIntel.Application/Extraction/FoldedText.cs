using System.Text;

namespace MeetingIntel.Application.Extraction;

/// <summary>A text by its words alone: lower case, one blank between them, no punctuation. Two that fold alike say the same.</summary>
internal static class FoldedText
{
    /// <summary>Whether two texts say the same.</summary>
    public static bool AreAlike(string one, string other) => Of(one) == Of(other);

    /// <summary>The folded text; the text itself where it has neither letter nor digit.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.Length > 0 ? folded.ToString().TrimEnd() : text.Trim();
    }
}
