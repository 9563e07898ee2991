using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>
/// Text whose lines name their speakers: <c>Name: words</c> in plain text or markdown, as Google Meet exports it, by hand or by Otter, which
/// writes the name above the words. Each label begins a turn, and so does a time alone on its line, in which the speaker before goes on;
/// lines without either join the turn before. A text without any is one turn per paragraph. Turns are spans of the text itself.
/// </summary>
internal sealed class LabelledText : ITranscriptFormat
{
    public string? MediaType => null;

    public bool Recognises(string text) => true;

    public Speech Read(string text)
    {
        var document = MinutesDocument.Read(text, MarkReader.Read(text));
        return new Speech(text, document.Marks.Exists(m => m.IsLabel || m.Kind == MarkKind.Time) ? Labelled(text, document) : Paragraphs(text, document));
    }

    private static List<Turn> Labelled(string text, MinutesDocument document)
    {
        var turns = new List<Turn>();
        string? speaker = null;
        var (start, time, isLabelled, isSpeech) = (document.Start, (double?)null, false, true);
        foreach (var mark in document.Marks)
        {
            Close(mark.Line.Start);
            start = mark.TextStart;
            isSpeech = document.IsSpeechAfter(mark, isSpeech);
            isLabelled = isSpeech && mark.IsLabel;
            if (isLabelled)
                (speaker, time) = (mark.Name, mark.StartSeconds ?? time);
            else if (mark.Kind == MarkKind.Time)
                time = mark.StartSeconds;
        }

        Close(document.End);
        return turns;

        void Close(int end)
        {
            var (offset, length) = Trimmed(text, start, end);
            if (!isLabelled && (length == 0 || !isSpeech))
                return;
            turns.Add(new Turn(turns.Count, speaker, time, offset, length));
            time = null;
        }
    }

    private static List<Turn> Paragraphs(string text, MinutesDocument document)
    {
        var turns = new List<Turn>();
        var lines = new LineReader(text);
        int? start = null;
        var end = 0;
        while (lines.Read(out var line))
        {
            if (line.Start < document.Start || line.Start >= document.End)
                continue;
            if (line.In(text).IsWhiteSpace())
                Close();
            else
                (start, end) = (start ?? line.Start, line.End);
        }

        Close();
        return turns;

        void Close()
        {
            if (start is not { } from)
                return;
            var (offset, length) = Trimmed(text, from, end);
            turns.Add(new Turn(turns.Count, Speaker: null, StartSeconds: null, offset, length));
            start = null;
        }
    }

    private static (int Offset, int Length) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end - start);
    }
}
