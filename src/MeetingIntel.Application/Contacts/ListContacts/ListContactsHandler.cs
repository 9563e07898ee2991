using AutoMapper;
using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts.ListContacts;

/// <summary>Lists the contacts.</summary>
public sealed class ListContactsHandler(IContactRepository contacts, ICursorSeal cursors, IMapper mapper)
    : IRequestHandler<ListContactsQuery, Page<ContactResult>>
{
    private const string Scope = "contacts";

    /// <inheritdoc/>
    public async Task<Page<ContactResult>> Handle(ListContactsQuery query, CancellationToken cancellationToken)
    {
        ContactId? after = cursors.OpenCursor(Scope, query.Cursor) is { } place ? new ContactId(place) : null;
        var read = await contacts.ListAsync(after, query.Limit + 1, cancellationToken);
        return cursors.ToPage(Scope, read, query.Limit, c => c.Id.Value, mapper.Map<ContactResult>);
    }
}
