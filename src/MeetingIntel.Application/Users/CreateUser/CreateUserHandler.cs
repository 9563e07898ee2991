using AutoMapper;
using MediatR;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users.CreateUser;

/// <summary>Adds the user.</summary>
public sealed class CreateUserHandler(IUserRepository users, IUnitOfWork unitOfWork, IMapper mapper, TimeProvider clock)
    : IRequestHandler<CreateUserCommand, UserResult>
{
    /// <inheritdoc/>
    public async Task<UserResult> Handle(CreateUserCommand command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var user = new User(UserId.New(now), command.Name.Trim(), command.Email, now);
        users.Add(user);
        await unitOfWork.CommitAsync(cancellationToken);
        return mapper.Map<UserResult>(user);
    }
}
