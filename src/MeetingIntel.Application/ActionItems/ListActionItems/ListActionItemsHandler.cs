using AutoMapper;
using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.ActionItems.ListActionItems;

/// <summary>Lists the items.</summary>
public sealed class ListActionItemsHandler(IActionItemRepository actionItems, ICursorSeal cursors, IMapper mapper)
    : IRequestHandler<ListActionItemsQuery, Page<ActionItemResult>>
{
    /// <inheritdoc/>
    public async Task<Page<ActionItemResult>> Handle(ListActionItemsQuery query, CancellationToken cancellationToken)
    {
        var filter = new ActionItemFilter
        {
            Owner = query.Owner,
            Side = query.Side,
            ContactId = query.ContactId is { } contact ? new ContactId(contact) : null,
            UserId = query.UserId is { } user ? new UserId(user) : null,
            MeetingId = query.MeetingId is { } meeting ? new MeetingId(meeting) : null,
            Status = query.Status,
            DueBefore = query.DueBefore,
            MinConfidence = query.MinConfidence is { } least ? new Confidence(least) : null,
        };
        var scope = $"action-items {filter}";
        var after = cursors.OpenCursor(scope, query.Cursor) is { } place ? ActionItemPlace.Parse(place) : null;
        var read = await actionItems.ListAsync(filter, after, query.Limit + 1, cancellationToken);
        return cursors.ToPage(
            scope, read, query.Limit, i => new ActionItemPlace(i.Item.AnalysisId, i.Item.Position).ToString(), mapper.Map<ActionItemResult>);
    }
}
