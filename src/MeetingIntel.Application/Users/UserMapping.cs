using AutoMapper;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users;

/// <summary>Users as the contract shows them.</summary>
public sealed class UserMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public UserMapping() => CreateMap<User, UserResult>();
}
