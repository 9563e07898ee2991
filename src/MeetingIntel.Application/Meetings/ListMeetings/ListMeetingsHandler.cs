using AutoMapper;
using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings.ListMeetings;

/// <summary>Lists the meetings.</summary>
public sealed class ListMeetingsHandler(IMeetingRepository meetings, ICursorSeal cursors, IMapper mapper)
    : IRequestHandler<ListMeetingsQuery, Page<MeetingResult>>
{
    /// <inheritdoc/>
    public async Task<Page<MeetingResult>> Handle(ListMeetingsQuery query, CancellationToken cancellationToken)
    {
        var filter = new MeetingFilter(
            query.UserId is { } user ? new UserId(user) : null, query.ContactId is { } contact ? new ContactId(contact) : null,
            query.Status, query.From?.ToUniversalTime(), query.To?.ToUniversalTime(), query.Q);
        var scope = $"meetings {filter}";
        var after = cursors.OpenCursor(scope, query.Cursor) is { } place ? MeetingPlace.Parse(place) : null;
        var read = await meetings.ListAsync(filter, after, query.Limit + 1, cancellationToken);
        return cursors.ToPage(scope, read, query.Limit, m => new MeetingPlace(m.ScheduledTime, m.Id).ToString(), mapper.Map<MeetingResult>);
    }
}
