using System.Text;

namespace MeetingIntel.Application.Llm;

/// <summary>Makes foreign text harmless in a prompt: it stays on its line and looks like what it is.</summary>
public static class PromptText
{
    /// <summary>
    /// Appends <paramref name="text"/> as part of one line: white space and control characters become single spaces, and
    /// characters that turn the direction of writing or hide (Unicode TR 36 §2.2 and 3.1) are left out.
    /// </summary>
    public static StringBuilder AppendLineText(this StringBuilder prompt, ReadOnlySpan<char> text)
    {
        var spacePending = false;
        var start = prompt.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\uDB40' && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {   // plane 14: tags, which spell text that nobody sees, and variation selectors
                i++;
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
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
}
