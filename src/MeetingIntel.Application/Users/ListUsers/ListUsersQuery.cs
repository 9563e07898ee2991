using MediatR;
using MeetingIntel.Application.Paging;

namespace MeetingIntel.Application.Users.ListUsers;

/// <summary>Lists users in the order of their ids.</summary>
public sealed record ListUsersQuery : IRequest<Page<UserResult>>
{
    /// <summary>How many users a page has at most.</summary>
    public int Limit { get; init; } = PageLimits.Default;

    /// <summary>Where to go on: <c>next_cursor</c> of the page before; the first page when left out.</summary>
    public string? Cursor { get; init; }
}
