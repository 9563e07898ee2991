using MediatR;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings.CreateMeeting;

/// <summary>Plans the meeting.</summary>
public sealed class CreateMeetingHandler(
    IUserRepository users, IContactRepository contacts, IMeetingRepository meetings, IUnitOfWork unitOfWork, TimeProvider clock)
    : IRequestHandler<CreateMeetingCommand, CreateMeetingResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such user or contact.</exception>
    public async Task<CreateMeetingResult> Handle(CreateMeetingCommand command, CancellationToken cancellationToken)
    {
        var (userId, contactId) = (new UserId(command.UserId), new ContactId(command.ContactId));
        if (!await users.ExistsAsync(userId, cancellationToken))
            throw new NotFoundException("user", command.UserId);
        if (!await contacts.ExistsAsync(contactId, cancellationToken))
            throw new NotFoundException("contact", command.ContactId);

        var now = clock.GetUtcNow();
        var meeting = Meeting.Schedule(
            MeetingId.New(now), userId, contactId, command.Title.Trim(), command.ScheduledTime,
            command.Status ?? MeetingStatus.Scheduled, command.DurationMinutes, now);
        meetings.Add(meeting);
        await unitOfWork.CommitAsync(cancellationToken);
        return new CreateMeetingResult { MeetingId = meeting.Id.Value, Message = "Meeting created successfully" };
    }
}
