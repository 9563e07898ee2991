using System.Text.Json.Serialization;
using MediatR;

namespace MeetingIntel.Application.Transcripts.GetTranscript;

/// <summary>Reads a transcript of a meeting.</summary>
public sealed record GetTranscriptQuery : IRequest<TranscriptResult>
{
    /// <summary>The meeting's id; from the route.</summary>
    [JsonIgnore]
    public string MeetingId { get; init; } = "";

    /// <summary>Which of the meeting's transcripts, such as the one that an analysis names; the newest when left out.</summary>
    public string? TranscriptId { get; init; }
}
