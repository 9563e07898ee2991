using MediatR;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Transcripts.UploadTranscript;

/// <summary>Keeps the transcript as the meeting's newest; the meeting and its analyses stay as they are.</summary>
public sealed class UploadTranscriptHandler(IMeetingRepository meetings, TranscriptIntake intake, IUnitOfWork unitOfWork, TimeProvider clock)
    : IRequestHandler<UploadTranscriptCommand>
{
    /// <inheritdoc/>
    /// <exception cref="TooLargeException">The transcript is larger than the service takes.</exception>
    /// <exception cref="InvalidRequestException">The transcript holds no words, or its format cannot be read.</exception>
    /// <exception cref="NotFoundException">There is no such meeting.</exception>
    public async Task<Unit> Handle(UploadTranscriptCommand command, CancellationToken cancellationToken)
    {
        var meetingId = new MeetingId(command.MeetingId);
        var received = intake.Read(meetingId, command.Transcript, command.MediaType, clock.GetUtcNow());

        // Parsed and hashed by now: the writer's place is held for reading and writing rows alone.
        await using var exclusive = await unitOfWork.BeginExclusiveAsync(cancellationToken);
        if (!await meetings.ExistsAsync(meetingId, cancellationToken))
            throw new NotFoundException("meeting", command.MeetingId);

        await intake.KeepAsync(received, cancellationToken);
        await unitOfWork.CommitAsync(cancellationToken);
        return Unit.Value;
    }
}
