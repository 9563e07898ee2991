using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>What a line begins with when it names its speaker. Places are counted from the line's beginning.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="TextStart">Where the words begin.</param>
/// <param name="StartSeconds">The time beside the name, if there is one.</param>
/// <param name="IsListed">Whether the line is an entry of a list or a quotation.</param>
internal readonly record struct Label(Range Name, int TextStart, double? StartSeconds, bool IsListed)
{
    /// <summary>The most words of a name that stands in running text.</summary>
    public const int MaxWords = 6;

    /// <summary>
    /// Reads <c>Name: …</c>, with a time before the name or in brackets behind it (<c>[00:12] Dana:</c>, <c>Dana (00:12):</c>), in bold or
    /// italics or not (<c>**00:12 Dana:**</c>), as an entry of a list or quoted (<c>- Dana:</c>, <c>> Dana:</c>).
    /// </summary>
    public static Label? Of(ReadOnlySpan<char> line, int maxWords = MaxWords)
    {
        var at = SkipListMarks(line, out var isListed);
        at = SkipEmphasis(line, at, out var opened);
        var time = SpokenTime.At(line, at, out var afterTime);
        if (time is not null)
        {
            at = SkipEmphasis(line, afterTime, out var closed);
            at = SkipSeparator(line, SkipBlanks(line, at));
            at = SkipEmphasis(line, at, out var openedAgain);
            opened = opened - closed + openedAgain;
        }

        var colon = at + ColonOf(line[at..]);
        if (colon <= at)
            return null;

        var (nameStart, nameEnd) = (at, colon);
        if (time is null && BracketBehind(line, at, colon) is { } bracket && SpokenTime.At(line, bracket, out var afterBracket) is { } inside
            && IsEmphasisOrBlank(line[afterBracket..colon]))
        {
            (time, nameEnd) = (inside, bracket);
        }

        var name = Trimmed(line, nameStart, nameEnd);
        if (!NameLooks.CanBe(line[name], maxWords))
            return null;

        // Emphasis that was opened before the name and not closed with it closes behind the colon: **Name:** words.
        var isOpen = opened > 0 && !Speakers.IsEmphasis(line[..colon].TrimEnd()[^1]);
        var textStart = colon + 1;
        while (isOpen && textStart < line.Length && Speakers.IsEmphasis(line[textStart]) && textStart - colon <= opened)
            textStart++;
        return new Label(name, textStart, time, isListed);
    }

    /// <summary>Reads the line above the words that Otter writes: <c>Name  0:12</c>, two blanks or a tab between name and time.</summary>
    public static Label? OfHeader(ReadOnlySpan<char> line)
    {
        const int longest = NameLooks.MaxLength + 20;
        line = line.TrimEnd();
        if (line.Length is 0 or > longest || !char.IsAsciiDigit(line[^1]))
            return null;
        var gap = line.LastIndexOfAny(' ', '\t');
        if (gap < 1 || !(line[gap] == '\t' || line[gap - 1] is ' ' or '\t') || SpokenTime.Of(line[(gap + 1)..]) is not { } time)
            return null;
        var name = Trimmed(line, SkipBlanks(line[..gap], 0), gap);
        return NameLooks.CanBe(line[name], MaxWords) ? new Label(name, line.Length, time, IsListed: false) : null;
    }

    /// <summary>Where the first character stands that is seen.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || PromptText.IsInvisible(line[at])))
            at++;
        return at;
    }

    private static int SkipListMarks(ReadOnlySpan<char> line, out bool any)
    {
        any = false;
        var at = SkipBlanks(line, 0);
        while (at < line.Length && (line[at] is '>' || (line[at] is '-' or '*' or '+' or '•' && IsBlankAt(line, at + 1))))
        {
            any = true;
            at = SkipBlanks(line, at + 1);
        }

        return at;
    }

    private static int SkipSeparator(ReadOnlySpan<char> line, int at) =>
        at < line.Length && line[at] is '-' or '–' or '—' or '|' && IsBlankAt(line, at + 1) ? SkipBlanks(line, at + 1) : at;

    private static int SkipEmphasis(ReadOnlySpan<char> line, int at, out int count)
    {
        var start = at;
        while (at < line.Length && Speakers.IsEmphasis(line[at]))
            at++;
        count = at - start;
        return at;
    }

    /// <summary>The colon that ends the label: the first that is not inside brackets or a time.</summary>
    private static int ColonOf(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length && i <= NameLooks.MaxLength; i++)
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

    private static int? BracketBehind(ReadOnlySpan<char> line, int from, int to)
    {
        var bracket = from + line[from..to].LastIndexOfAny('(', '[');
        if (bracket <= from)
            return null;
        return line[bracket - 1] == '\\' ? bracket - 1 : bracket;
    }

    private static Range Trimmed(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && IsEmphasisOrBlank(line[start..(start + 1)]))
            start++;
        while (end > start && IsEmphasisOrBlank(line[(end - 1)..end]))
            end--;
        return start..end;
    }

    private static bool IsEmphasisOrBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Speakers.IsEmphasis(c))
                return false;
        }

        return true;
    }

    private static bool IsBlankAt(ReadOnlySpan<char> line, int at) => at < line.Length && char.IsWhiteSpace(line[at]);
}
