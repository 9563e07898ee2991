using MediatR;

namespace MeetingIntel.Application.Users.CreateUser;

/// <summary>Adds somebody who holds meetings.</summary>
public sealed record CreateUserCommand : IRequest<UserResult>
{
    /// <summary>What the user is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>The user's e-mail address, without blanks; null or left out when unknown.</summary>
    public string? Email { get; init; }
}
