using MediatR;

namespace MeetingIntel.Application.Transcripts.UploadTranscript;

/// <summary>Keeps a meeting's transcript, for an analysis to come or for its own sake.</summary>
public sealed record UploadTranscriptCommand : IRequest
{
    /// <summary>The meeting's id; from the route.</summary>
    public string MeetingId { get; init; } = "";

    /// <summary>The transcript, in any form that tools export; it is the whole body.</summary>
    public string Transcript { get; init; } = "";

    /// <summary>What the sender says it is, one of <see cref="TranscriptMediaTypes"/>; plain text: told by its look.</summary>
    public string MediaType { get; init; } = TranscriptMediaTypes.PlainText;

    /// <summary>Leaves out what was said: at level Trace ASP.NET Core writes commands into the log, as text.</summary>
    public override string ToString() => $"{nameof(UploadTranscriptCommand)} of {Transcript.Length} characters";
}
