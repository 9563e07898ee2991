using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>
/// WebVTT (W3C), as Zoom writes it (<c>Name: words</c>) and as Teams does (<c>&lt;v Name&gt;words&lt;/v&gt;</c>, times unpadded and even negative).
/// </summary>
internal sealed class WebVtt : ITranscriptFormat
{
    public string? MediaType => TranscriptMediaTypes.WebVtt;

    public bool Recognises(string text) => text.AsSpan(LineReader.StartOf(text)).TrimStart().StartsWith("WEBVTT");

    public Speech Read(string text) => CueSpeech.Of(text, CueFile.Read(text, isWebVtt: true));
}
