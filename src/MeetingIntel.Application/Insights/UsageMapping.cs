using AutoMapper;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Insights;

/// <summary>Usage as the contract shows it.</summary>
public sealed class UsageMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public UsageMapping() => CreateMap<ModelUsage, UsageResult>();
}
