using MediatR;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Transcripts.GetTranscript;

/// <summary>Reads the transcript.</summary>
public sealed class GetTranscriptHandler(IMeetingRepository meetings, ITranscriptRepository transcripts)
    : IRequestHandler<GetTranscriptQuery, TranscriptResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such meeting, or it has no transcript, or none with this id.</exception>
    public async Task<TranscriptResult> Handle(GetTranscriptQuery query, CancellationToken cancellationToken)
    {
        var meetingId = new MeetingId(query.MeetingId);
        if (!await meetings.ExistsAsync(meetingId, cancellationToken))
            throw new NotFoundException("meeting", query.MeetingId);
        var transcript = query.TranscriptId is { } id
            ? await OfMeetingAsync(meetingId, new TranscriptId(id), cancellationToken)
            : await transcripts.GetNewestAsync(meetingId, cancellationToken) ?? throw new NotFoundException("transcript of a meeting", query.MeetingId);

        return new TranscriptResult
        {
            Id = transcript.Id.Value,
            MeetingId = query.MeetingId,
            Text = transcript.Text,
            Turns = [.. transcript.Turns.Select(turn => new TurnResult
            {
                Turn = turn.Number,
                Speaker = turn.Speaker,
                StartSeconds = turn.StartSeconds,
                Text = transcript.WordsOf(turn).ToString(),
            })],
        };
    }

    private async Task<Transcript> OfMeetingAsync(MeetingId meetingId, TranscriptId id, CancellationToken cancellationToken) =>
        await transcripts.GetAsync(id, cancellationToken) is { } transcript && transcript.MeetingId == meetingId
            ? transcript
            : throw new NotFoundException("transcript of this meeting", id.Value);
}
