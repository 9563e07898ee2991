using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>
/// The part of a document that was spoken. Minutes often hold a transcript under a heading that says so: all else in them was written by
/// somebody, and nobody said it.
/// </summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Marks">The marks in it, in order.</param>
/// <param name="Level">The level of the heading it stands under; 0 when it stands under none.</param>
internal sealed record MinutesDocument(int Start, int End, List<Mark> Marks, int Level)
{
    private const int HeadingsOfMinutes = 2;
    private const int LinesOfMinutes = 3;

    /// <exception cref="UnreadableTranscriptException">The document is minutes, and no part of it says that it is a transcript.</exception>
    public static MinutesDocument Read(string text, List<Mark> marks)
    {
        if (TranscriptHeading(marks) is not (>= 0 and var heading))
        {
            RefuseMinutes(text, marks);
            return new MinutesDocument(LineReader.StartOf(text), text.Length, marks, Level: 0);
        }

        var end = marks.FindIndex(heading + 1, mark => mark.Kind == MarkKind.Minutes);
        return new MinutesDocument(
            marks[heading].Line.End, end < 0 ? text.Length : marks[end].Line.Start, marks[(heading + 1)..(end < 0 ? marks.Count : end)],
            marks[heading].Level);
    }

    /// <summary>Whether what stands behind a mark was spoken: not under the heading of another part, until a label tells that somebody speaks.</summary>
    public bool IsSpeechAfter(Mark mark, bool isSpeech) => mark.Kind switch
    {
        MarkKind.Label => isSpeech || !mark.IsListed,
        MarkKind.Header => true,
        MarkKind.Minutes => false,
        MarkKind.Heading => isSpeech && (mark.Level > Level || Level == Heading.UnmarkedLevel),
        _ => isSpeech,
    };

    /// <summary>The first heading of a transcript with a label before the next one, else the first in markdown; -1 without.</summary>
    private static int TranscriptHeading(List<Mark> marks)
    {
        var heading = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Kind == MarkKind.Transcript)
                heading = i;
            else if (heading >= 0 && marks[i].IsLabel && !marks[i].IsListed)
                return heading;
        }

        return marks.FindIndex(mark => mark.Kind == MarkKind.Transcript && mark.Level < Heading.UnmarkedLevel);
    }

    private static void RefuseMinutes(string text, List<Mark> marks)
    {
        var headings = marks.Where(mark => mark.Kind == MarkKind.Minutes).ToList();
        if (headings.DistinctBy(mark => mark.Name).Count() >= HeadingsOfMinutes)
            throw Refusal(headings[0].Line.Number);
        if (marks.Exists(mark => mark.IsLabel))
            return;

        var (titles, first) = (new HashSet<string>(), 0);
        var lines = new LineReader(text);
        while (lines.Read(out var line))
        {
            if (Heading.MinutesLine(line.In(text)) is not { } title)
                continue;
            titles.Add(title);
            first = first == 0 ? line.Number : first;
            if (titles.Count >= LinesOfMinutes)
                throw Refusal(first);
        }
    }

    private static UnreadableTranscriptException Refusal(int line) => new(
        line, "the text is minutes of a meeting, not its transcript; send what was said, or put it under the heading \"Transcript\"");
}
