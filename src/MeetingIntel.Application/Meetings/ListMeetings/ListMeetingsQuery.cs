using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.ListMeetings;

/// <summary>Lists meetings, the latest start first.</summary>
public sealed record ListMeetingsQuery : IRequest<Page<MeetingResult>>
{
    /// <summary>Only this user's meetings.</summary>
    public string? UserId { get; init; }

    /// <summary>Only meetings with this contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>Only meetings in this status; all when left out.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>Only meetings that start then or later: an ISO 8601 date and time, in UTC when it has no offset.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only meetings that start before then: an ISO 8601 date and time, in UTC when it has no offset.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Only meetings with this text in their title, whatever its case.</summary>
    public string? Q { get; init; }

    /// <summary>How many meetings a page has at most.</summary>
    public int Limit { get; init; } = PageLimits.Default;

    /// <summary>Where to go on: <c>next_cursor</c> of the page before, with the same filters; the first page when left out.</summary>
    public string? Cursor { get; init; }
}
