using MediatR;
using MeetingIntel.Application.Paging;

namespace MeetingIntel.Application.Contacts.ListContacts;

/// <summary>Lists contacts in the order of their ids.</summary>
public sealed record ListContactsQuery : IRequest<Page<ContactResult>>
{
    /// <summary>How many contacts a page has at most.</summary>
    public int Limit { get; init; } = PageLimits.Default;

    /// <summary>Where to go on: <c>next_cursor</c> of the page before; the first page when left out.</summary>
    public string? Cursor { get; init; }
}
