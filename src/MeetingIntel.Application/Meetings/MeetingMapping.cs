using AutoMapper;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings;

/// <summary>Meetings as the contract shows them.</summary>
public sealed class MeetingMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public MeetingMapping() => CreateMap<Meeting, MeetingResult>();
}
