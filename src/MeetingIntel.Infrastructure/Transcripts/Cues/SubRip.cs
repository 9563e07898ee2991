using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>SubRip (.srt): cues under a number, with a comma before the milliseconds; both may be missing.</summary>
internal sealed class SubRip : ITranscriptFormat
{
    /// <summary>The times stand on the first line, or below the number.</summary>
    private const int LinesBeforeTimes = 2;

    public string? MediaType => TranscriptMediaTypes.SubRip;

    public bool Recognises(string text)
    {
        var lines = new LineReader(text);
        var seen = 0;
        while (seen < LinesBeforeTimes && lines.Read(out var line))
        {
            if (CueTimes.IsMeant(line.In(text)))
                return true;
            seen += line.In(text).IsWhiteSpace() ? 0 : 1;
        }

        return false;
    }

    public Speech Read(string text) => CueSpeech.Of(text, CueFile.Read(text, isWebVtt: false));
}
