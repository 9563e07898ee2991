using MediatR;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.CreateMeeting;

/// <summary>Plans a meeting of a user with a contact.</summary>
public sealed record CreateMeetingCommand : IRequest<CreateMeetingResult>
{
    /// <summary>What the meeting is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>The contact it is held with.</summary>
    public string ContactId { get; init; } = "";

    /// <summary>The user whose meeting it is.</summary>
    public string UserId { get; init; } = "";

    /// <summary>
    /// When it starts: an ISO 8601 date and time. Its offset gives the meeting's calendar day; without one it is UTC. It may lie in the past,
    /// in the years 1970 to 2200.
    /// </summary>
    public DateTimeOffset ScheduledTime { get; init; }

    /// <summary>Where it stands; <c>scheduled</c> when left out or null.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>How long it lasts, in whole minutes, at most a week; null or left out when unknown.</summary>
    public int? DurationMinutes { get; init; }
}
