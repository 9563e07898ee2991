using AutoMapper;
using MediatR;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users.GetUser;

/// <summary>Reads the user.</summary>
public sealed class GetUserHandler(IUserRepository users, IMapper mapper) : IRequestHandler<GetUserQuery, UserResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such user.</exception>
    public async Task<UserResult> Handle(GetUserQuery query, CancellationToken cancellationToken)
    {
        var user = await users.GetAsync(new UserId(query.Id), cancellationToken) ?? throw new NotFoundException("user", query.Id);
        return mapper.Map<UserResult>(user);
    }
}
