namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>A line that says what follows: in markdown, in bold, or alone on its line where it says that a transcript follows.</summary>
/// <param name="level">1 to 6 as in markdown; <see cref="UnmarkedLevel"/> in bold or alone on its line.</param>
/// <param name="title">The title, without marks and without the colon behind it.</param>
internal readonly ref struct Heading(int level, ReadOnlySpan<char> title)
{
    /// <summary>Below every level of markdown.</summary>
    public const int UnmarkedLevel = 7;

    private const int LongestMarks = 20;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Transcripts = Set(
        "transcript", "transcription", "full transcript", "meeting transcript", "call transcript", "transcript of the meeting",
        "verbatim transcript");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Minutes = Set(
        "agenda", "attendees", "attendance", "participants", "present", "in attendance", "apologies", "absent", "regrets", "notes", "meeting notes",
        "minutes", "meeting minutes", "action items", "action points", "actions", "next steps", "decisions", "decisions made", "summary",
        "meeting summary", "details", "meeting details", "key takeaways", "takeaways", "key points", "outline", "chapters", "follow-ups", "open questions");

    private readonly ReadOnlySpan<char> _title = title;

    public int Level { get; } = level;

    /// <summary>Whether markdown marks it; a line that only looks like a heading must stand below a blank one.</summary>
    public bool IsMarked => Level < UnmarkedLevel;

    /// <summary>Whether it says that what was said follows.</summary>
    public bool OpensTranscript => Transcripts.Contains(_title);

    /// <summary>Whether it heads a part of minutes, which nobody spoke.</summary>
    public bool OpensMinutes => Minutes.Contains(_title);

    /// <summary>The title, lower case, to tell one part of minutes from another.</summary>
    public string Name => _title.ToString().ToLowerInvariant();

    public static bool TryRead(ReadOnlySpan<char> line, out Heading heading)
    {
        heading = default;
        line = line.Trim();
        var level = Math.Max(0, line.IndexOfAnyExcept('#'));
        if (level is > 0 and <= 6 && char.IsWhiteSpace(line[level]))
        {
            heading = new Heading(level, Plain(line[level..]));
            return true;
        }

        if (level > 0 || line.Length is 0 or > NameLooks.MaxLength + LongestMarks)
            return false;

        var isBold = line.Length > 4 && line.StartsWith("**") && line.EndsWith("**");
        var title = new Heading(UnmarkedLevel, Plain(line));
        if (!isBold && !title.OpensTranscript && !IsTitledTranscript(line))
            return false;
        heading = isBold || title.OpensTranscript ? title : new Heading(UnmarkedLevel, "transcript");
        return true;
    }

    /// <summary>Whether a line without marks begins a part of minutes: <c>Attendees: Dana, Eli</c>.</summary>
    public static string? MinutesLine(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (line.Length > NameLooks.MaxLength && colon is < 0 or > NameLooks.MaxLength)
            return null;
        var title = new Heading(UnmarkedLevel, Plain(colon < 0 ? line : line[..colon]));
        return title.OpensMinutes ? title.Name : null;
    }

    /// <summary>The title that Google gives its file: <c>Weekly call - Transcript</c>.</summary>
    private static bool IsTitledTranscript(ReadOnlySpan<char> line)
    {
        const string word = "transcript";
        if (line.Length <= word.Length || !line.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        var before = line[..^word.Length];
        return before[^1] == ' ' && before.TrimEnd() is [.., '-' or '–' or '—'];
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> title)
    {
        title = title.Trim();
        while (title.Length > 0 && (Speakers.IsEmphasis(title[0]) || char.IsWhiteSpace(title[0])))
            title = title[1..];
        while (title.Length > 0 && (Speakers.IsEmphasis(title[^1]) || char.IsWhiteSpace(title[^1]) || title[^1] is ':' or '#'))
            title = title[..^1];
        return title;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] titles) =>
        new HashSet<string>(titles, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
