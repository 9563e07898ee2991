using System.Globalization;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>
/// Reads lines <c>Speaker: text</c>, with a time before the label or behind it if there is one. Each labelled line begins a turn; lines
/// without a label join the turn before. A text without any label is one turn per paragraph.
/// </summary>
internal sealed class LabelledTextParser : ITranscriptParser
{
    private const int MaxLabelLength = 60;
    private const int MaxLabelWords = 6;

    /// <summary>Words that open a sentence with a colon more often than they name a speaker.</summary>
    private static readonly HashSet<string> NoLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "ftp", "mailto", "note", "notes", "ps", "fyi", "re", "fwd", "subject", "todo", "example", "question", "answer",
        "warning", "important", "agenda", "date", "time", "title", "attendees", "participants", "present", "location", "duration", "summary",
        "transcript", "topic", "topics", "action", "action item", "action items", "next steps", "meeting", "recording",
    };

    public IReadOnlyList<Turn> Parse(string text)
    {
        var lines = LinesOf(text);
        var labels = Labels(text, lines);
        var turns = labels.Any(l => l is not null) ? Labelled(text, lines, labels) : Paragraphs(text, lines);
        return turns.Exists(t => HasWord(text.AsSpan(t.Offset, t.Length))) ? turns : [];
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private static List<Turn> Labelled(string text, List<Line> lines, Label?[] labels)
    {
        var turns = new List<Turn>();
        Label? label = null;
        int? start = null;
        var end = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] is { } next)
            {
                Close();
                (label, start, end) = (next, next.TextStart, lines[i].End);
            }
            else if (!IsBlank(text, lines[i]))
            {
                (start, end) = (start ?? lines[i].Start, lines[i].End);
            }
        }

        Close();
        return turns;

        void Close()
        {
            if (start is not { } from)
                return;
            var (offset, length) = Trimmed(text, from, end);
            if (length > 0 || label is not null)
                turns.Add(new Turn(turns.Count, label?.Speaker, label?.StartSeconds, offset, length));
            start = null;
        }
    }

    private static List<Turn> Paragraphs(string text, List<Line> lines)
    {
        var turns = new List<Turn>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsBlank(text, lines[i]))
                continue;
            var first = i;
            while (i + 1 < lines.Count && !IsBlank(text, lines[i + 1]))
                i++;
            var (offset, length) = Trimmed(text, lines[first].Start, lines[i].End);
            turns.Add(new Turn(turns.Count, Speaker: null, StartSeconds: null, offset, length));
        }

        return turns;
    }

    /// <summary>The label of each line. One that does not look like a name counts only where it comes back.</summary>
    private static Label?[] Labels(string text, List<Line> lines)
    {
        var labels = new Label?[lines.Count];
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelOf(text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start), lines[i].Start) is not { } label)
                continue;
            labels[i] = label;
            uses[label.Speaker] = uses.GetValueOrDefault(label.Speaker) + 1;
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is { } label && !LooksLikeName(label.Speaker) && uses[label.Speaker] < 2 && label.StartSeconds is null)
                labels[i] = null;
        }

        return labels;
    }

    private static Label? LabelOf(ReadOnlySpan<char> line, int lineStart)
    {
        var at = SkipBlanks(line, 0);
        double? time = TimeAt(line, at, out var afterTime);
        if (time is not null)
            at = SkipBlanks(line, afterTime);

        var rest = line[at..];
        var colon = ColonOf(rest);
        if (colon is not (> 0 and <= MaxLabelLength))
            return null;

        // A time behind the name: "Dana (00:12): …", "Dana [12:30]: …".
        var name = rest[..colon].Trim();
        var bracket = name.LastIndexOfAny('(', '[');
        if (time is null && bracket > 0 && TimeAt(name, bracket, out var afterBracket) is { } inside && afterBracket == name.Length)
        {
            time = inside;
            name = name[..bracket].Trim();
        }

        return IsLabel(name) ? new Label(name.ToString(), time, lineStart + at + colon + 1) : null;
    }

    /// <summary>The colon that ends the label: the first that is not inside a time in brackets.</summary>
    private static int ColonOf(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length && i <= MaxLabelLength; i++)
        {
            switch (line[i])
            {
                case '(' or '[': depth++; break;
                case ')' or ']': depth--; break;
                case ':' when depth <= 0 && !IsTime(line, i): return i;
                case '：' when depth <= 0: return i;
            }
        }

        return -1;
    }

    /// <summary>Between digits a colon parts hours from minutes: "Friday 10:30 works".</summary>
    private static bool IsTime(ReadOnlySpan<char> line, int colon) =>
        colon > 0 && colon + 1 < line.Length && char.IsAsciiDigit(line[colon - 1]) && char.IsAsciiDigit(line[colon + 1]);

    private static bool IsLabel(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !char.IsLetterOrDigit(name[0]) || NoLabels.Contains(name.ToString()))
            return false;

        var words = 1;
        var letters = 0;
        foreach (var c in name)
        {
            if (c == ' ')
                words++;
            else if (char.IsLetter(c))
                letters++;
            else if (!char.IsDigit(c) && !IsMark(c) && !PromptText.IsInvisible(c) && c is not ('.' or '-' or '\'' or '’' or '_' or '(' or ')' or '[' or ']' or '&' or '/' or ',' or '@' or '#' or '+'))
                return false;
        }

        return letters > 0 && words <= MaxLabelWords;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether each word begins with a capital, a digit or a letter of a script without capitals, as names do.</summary>
    private static bool LooksLikeName(string label)
    {
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var first = word.FirstOrDefault(char.IsLetterOrDigit);
            if (char.IsLower(first) && word is not ("de" or "van" or "von" or "der" or "den" or "da" or "di" or "la" or "le" or "el" or "bin" or "al"))
                return false;
        }

        return true;
    }

    /// <summary>Reads <c>[hh:mm:ss]</c>, <c>(mm:ss)</c> or either without brackets, with decimals if there are any; gives seconds.</summary>
    private static double? TimeAt(ReadOnlySpan<char> line, int at, out int after)
    {
        after = at;
        if (at >= line.Length)
            return null;

        var closing = line[at] switch { '[' => ']', '(' => ')', _ => '\0' };
        var i = closing == '\0' ? at : at + 1;
        double seconds = 0;
        var parts = 0;
        while (parts < 3)
        {
            var start = i;
            while (i < line.Length && char.IsAsciiDigit(line[i]) && i - start < 3)
                i++;
            if (i == start)
                return null;
            seconds = (seconds * 60) + int.Parse(line[start..i], CultureInfo.InvariantCulture);
            parts++;
            if (i >= line.Length || line[i] != ':' || i + 1 >= line.Length || !char.IsAsciiDigit(line[i + 1]))
                break;
            i++;
        }

        if (parts < 2)
            return null;
        if (i + 1 < line.Length && line[i] is '.' or ',' && char.IsAsciiDigit(line[i + 1]))
        {
            var start = ++i;
            while (i < line.Length && char.IsAsciiDigit(line[i]) && i - start < 6)
                i++;
            seconds += int.Parse(line[start..i], CultureInfo.InvariantCulture) / Math.Pow(10, i - start);
        }

        if (closing != '\0')
        {
            if (i >= line.Length || line[i] != closing)
                return null;
            i++;
        }
        else if (i < line.Length && !char.IsWhiteSpace(line[i]))
        {
            return null;
        }

        after = i;
        return seconds;
    }

    private static List<Line> LinesOf(string text)
    {
        var lines = new List<Line>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
                continue;
            lines.Add(new Line(start, i));
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        return lines;
    }

    private static bool IsBlank(string text, Line line) => text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace();

    private static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || PromptText.IsInvisible(line[at])))
            at++;
        return at;
    }

    private static (int Offset, int Length) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end - start);
    }

    private readonly record struct Line(int Start, int End);

    private sealed record Label(string Speaker, double? StartSeconds, int TextStart);
}
