using MediatR;

namespace MeetingIntel.Application.Users.GetUser;

/// <summary>Reads a user.</summary>
/// <param name="Id">The user's id.</param>
public sealed record GetUserQuery(string Id) : IRequest<UserResult>;
