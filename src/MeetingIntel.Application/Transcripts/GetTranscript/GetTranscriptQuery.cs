using MediatR;

namespace MeetingIntel.Application.Transcripts.GetTranscript;

/// <summary>Reads a meeting's newest transcript.</summary>
/// <param name="MeetingId">The meeting's id.</param>
public sealed record GetTranscriptQuery(string MeetingId) : IRequest<TranscriptResult>;
