namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>Lines that a tool writes between what was said: its disclaimer, its end, a rule.</summary>
internal static class Aside
{
    private static readonly string[] Beginnings =
    [
        "This editable transcript was computer generated", "Transcribed by https://", "Transcribed with https://",
    ];

    private static readonly string[] Endings = ["Meeting ended after ", "Transcription ended after ", "Transcript ended after ", "Recording ended after "];

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (IsRule(line))
            return true;
        while (line.Length > 0 && (line[0] is '#' || Speakers.IsEmphasis(line[0]) || char.IsWhiteSpace(line[0])))
            line = line[1..];
        if (line.IsEmpty)
            return false;

        foreach (var beginning in Beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var ending in Endings)
        {
            if (line.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && SpokenTime.At(line, ending.Length, out _) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is drawn: three or more of one mark, with blanks or without.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('-' or '*' or '_' or '='))
            return false;
        return !line.ContainsAnyExcept(line[0], ' ') && line.Count(line[0]) >= 3;
    }
}
