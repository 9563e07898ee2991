namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>Finds the lines of a text that are not, or not only, words.</summary>
internal static class MarkReader
{
    private const int LongestTime = 24;

    /// <summary>The marks in order, without labels and times that are more likely words.</summary>
    public static List<Mark> Read(string text)
    {
        var marks = new List<Mark>();
        var speakers = new Speakers();
        var lines = new LineReader(text);
        var isBelowBlank = true;
        while (lines.Read(out var line))
        {
            var isBlank = line.In(text).IsWhiteSpace();
            if (!isBlank && MarkOf(line, line.In(text), speakers, isBelowBlank) is { } mark)
                marks.Add(mark);
            isBelowBlank = isBlank;
        }

        DropUnlikely(marks);
        return marks;
    }

    private static Mark? MarkOf(Line line, ReadOnlySpan<char> written, Speakers speakers, bool isBelowBlank)
    {
        if (TimeOf(written) is { } time)
            return new Mark(MarkKind.Time, line, line.End, StartSeconds: time);
        if (Aside.Is(written))
            return new Mark(MarkKind.Aside, line, line.End);
        if (Heading.TryRead(written, out var heading) && (isBelowBlank || heading.IsMarked) && KindOf(heading) is { } kind)
            return new Mark(kind, line, line.End, heading.Name, Level: heading.Level);
        if (Label.OfHeader(written) is { } header)
            return new Mark(MarkKind.Header, line, line.End, speakers.NameOf(written[header.Name]), header.StartSeconds);
        return Label.Of(written) is { } label && speakers.NameOf(written[label.Name]) is { } name
            ? new Mark(MarkKind.Label, line, line.Start + label.TextStart, name, label.StartSeconds, label.IsListed)
            : null;
    }

    private static MarkKind? KindOf(Heading heading)
    {
        if (heading.OpensTranscript)
            return MarkKind.Transcript;
        if (heading.OpensMinutes)
            return MarkKind.Minutes;
        return heading.IsMarked ? MarkKind.Heading : null;
    }

    /// <summary>The time of a line that is nothing else, be it a heading: <c>00:12</c>, <c>### 00:05:00</c>, <c>[00:12]</c>.</summary>
    private static double? TimeOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > LongestTime)
            return null;
        while (line.Length > 0 && (line[0] == '#' || Speakers.IsEmphasis(line[0]) || char.IsWhiteSpace(line[0])))
            line = line[1..];
        while (line.Length > 0 && Speakers.IsEmphasis(line[^1]))
            line = line[..^1];
        return SpokenTime.At(line, 0, out var after) is { } time && after == line.Length ? time : null;
    }

    /// <summary>
    /// Leaves out the label that does not look like a name, or stands in a list, unless it comes back or has a time; the only time; and what
    /// looks like a label within the words of a tool that writes names above them.
    /// </summary>
    private static void DropUnlikely(List<Mark> marks)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var (headers, labels, times) = (0, 0, 0);
        foreach (var mark in marks)
        {
            headers += mark.Kind == MarkKind.Header ? 1 : 0;
            labels += mark.Kind == MarkKind.Label ? 1 : 0;
            times += mark.Kind == MarkKind.Time ? 1 : 0;
            if (mark.Kind == MarkKind.Label)
                uses[mark.Name!] = uses.GetValueOrDefault(mark.Name!) + 1;
        }

        var hasHeaders = headers > 1 && headers >= labels;
        marks.RemoveAll(mark => mark.Kind switch
        {
            MarkKind.Header => !NameLooks.IsLikely(mark.Name!),
            MarkKind.Label => hasHeaders
                || (mark.StartSeconds is null && uses[mark.Name!] < 2 && (mark.IsListed || !NameLooks.IsLikely(mark.Name!))),
            MarkKind.Time => times < 2,
            _ => false,
        });
    }
}
