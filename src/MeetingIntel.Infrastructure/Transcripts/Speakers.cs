using System.Text;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>
/// The speakers of one transcript by their names, cleaned of what formats put round them (markdown, escapes, blanks). Names that differ
/// in a letter stay different persons. A name is made once, however often it speaks.
/// </summary>
internal sealed class Speakers
{
    /// <summary>The longest name that is read, in UTF-16 code units.</summary>
    public const int MaxNameLength = 200;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a character marks emphasis or code in markdown.</summary>
    public static bool IsEmphasis(char c) => c is '*' or '_' or '`';

    /// <summary>The name; null when nothing is left of it.</summary>
    public string? NameOf(ReadOnlySpan<char> written)
    {
        if (!_names.TryGetValue(written, out var name))
            _names[written] = name = Clean(written);
        return name.Length == 0 ? null : name;
    }

    private static string Clean(ReadOnlySpan<char> written)
    {
        written = TrimEmphasis(written);
        var name = new StringBuilder(written.Length);
        var spacePending = false;
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (c == '\\' && i + 1 < written.Length && char.IsAscii(written[i + 1]) && !char.IsAsciiLetterOrDigit(written[i + 1]))
                c = written[++i];   // markdown's escape
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                spacePending = name.Length > 0;
                continue;
            }

            if (spacePending)
                name.Append(' ');
            spacePending = false;
            name.Append(c);
        }

        return name.ToString();
    }

    private static ReadOnlySpan<char> TrimEmphasis(ReadOnlySpan<char> written)
    {
        while (true)
        {
            while (written.Length > 0 && IsAround(written[0]))
                written = written[1..];
            while (written.Length > 0 && IsAround(written[^1]))
                written = written[..^1];

            // **Name**, but not snake_case_ or a name's own star: what opens must close.
            if (written.Length > 2 && IsEmphasis(written[0]) && written[^1] == written[0])
                written = written[1..^1];
            else
                return written;
        }
    }

    private static bool IsAround(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || PromptText.IsInvisible(c);
}
