using MediatR;

namespace MeetingIntel.Application.Meetings.GetMeeting;

/// <summary>Reads a meeting.</summary>
/// <param name="Id">The meeting's id.</param>
public sealed record GetMeetingQuery(string Id) : IRequest<MeetingResult>;
