using AutoMapper;
using MeetingIntel.Domain.Preparations;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Preparations as the contract shows them.</summary>
public sealed class PreparationMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public PreparationMapping()
    {
        CreateMap<Brief, BriefResult>();
        CreateMap<PreparationSource, SourceResult>();
    }
}
