using System.Net.Mime;

namespace MeetingIntel.Application.Transcripts;

/// <summary>The media types that a transcript may be sent as.</summary>
public static class TranscriptMediaTypes
{
    /// <summary>Plain text or markdown, or any other format: its look tells.</summary>
    public const string PlainText = MediaTypeNames.Text.Plain;

    /// <summary>WebVTT, as Zoom and Teams export it.</summary>
    public const string WebVtt = "text/vtt";

    /// <summary>SubRip (.srt).</summary>
    public const string SubRip = "application/x-subrip";

    /// <summary>JSON, of Fireflies, of datasets or of this service.</summary>
    public const string Json = MediaTypeNames.Application.Json;
}
