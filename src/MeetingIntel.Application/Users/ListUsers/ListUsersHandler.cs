using AutoMapper;
using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users.ListUsers;

/// <summary>Lists the users.</summary>
public sealed class ListUsersHandler(IUserRepository users, ICursorSeal cursors, IMapper mapper)
    : IRequestHandler<ListUsersQuery, Page<UserResult>>
{
    private const string Scope = "users";

    /// <inheritdoc/>
    public async Task<Page<UserResult>> Handle(ListUsersQuery query, CancellationToken cancellationToken)
    {
        UserId? after = cursors.OpenCursor(Scope, query.Cursor) is { } place ? new UserId(place) : null;
        var read = await users.ListAsync(after, query.Limit + 1, cancellationToken);
        return cursors.ToPage(Scope, read, query.Limit, u => u.Id.Value, mapper.Map<UserResult>);
    }
}
