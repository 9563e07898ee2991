using System.Buffers;
using System.Text;

namespace MeetingIntel.Application.Llm;

/// <summary>Makes foreign text harmless in a prompt: it stays on its line and looks like what it is.</summary>
public static class PromptText
{
    /// <summary>First of the two UTF-16 units of plane 14: tags, which spell text that nobody sees, and variation selectors.</summary>
    private const char Plane14 = '\uDB40';

    /// <summary>What is not appended as it is, but for the blank, which between words is.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Where(c => c is not ' ' && (c is Plane14 || IsSpace(c) || IsInvisible(c)))]);

    /// <summary>
    /// Appends <paramref name="text"/> as part of one line: white space and control characters become single spaces, and
    /// characters that turn the direction of writing or hide (Unicode TR 36 §2.2 and 3.1) are left out.
    /// </summary>
    public static StringBuilder AppendLineText(this StringBuilder prompt, ReadOnlySpan<char> text)
    {
        // Most text is words with a blank between them.
        if (!text.ContainsAny(Odd) && !text.Contains("  ", StringComparison.Ordinal))
            return prompt.Append(text.Trim(' '));

        var spacePending = false;
        var start = prompt.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is Plane14 && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (IsSpace(c))
            {
                spacePending = true;
                continue;
            }

            if (IsInvisible(c))
                continue;
            if (spacePending && prompt.Length > start)
                prompt.Append(' ');
            spacePending = false;
            prompt.Append(c);
        }

        return prompt;
    }

    /// <summary>Whether a character turns the direction of writing or hides: a prompt does not show it.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F');

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
