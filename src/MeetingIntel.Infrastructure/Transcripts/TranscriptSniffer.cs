using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Transcripts.Cues;
using MeetingIntel.Infrastructure.Transcripts.Json;
using MeetingIntel.Infrastructure.Transcripts.Labels;
using MeetingIntel.Infrastructure.Transcripts.Logs;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>Chooses the format: the one that the media type names, else the first that recognises the text.</summary>
internal sealed class TranscriptSniffer : ITranscriptParser
{
    /// <summary>The formats, the most telling first; the last takes any text.</summary>
    private static readonly ITranscriptFormat[] Formats =
    [
        new JsonTranscript(),
        new WebVtt(),
        new SubRip(),
        new ZoomChat(),
        new IrcLog(),
        new LabelledText(),
    ];

    public Speech Parse(string text, string? mediaType)
    {
        var speech = FormatOf(text, mediaType).Read(text);
        return speech.Turns.Any(turn => HasWord(speech.Words.AsSpan(turn.Offset, turn.Length))) ? speech : Speech.None;
    }

    private static ITranscriptFormat FormatOf(string text, string? mediaType)
    {
        if (mediaType is null or TranscriptMediaTypes.PlainText)
            return Formats.First(format => format.Recognises(text));
        return Array.Find(Formats, format => format.MediaType == mediaType)
            ?? throw new UnreadableTranscriptException(1, $"the service reads no transcripts of the type {mediaType}");
    }

    private static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }
}
