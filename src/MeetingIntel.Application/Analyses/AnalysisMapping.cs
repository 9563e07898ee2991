using AutoMapper;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Analyses;

/// <summary>Analyses as the contract shows them.</summary>
public sealed class AnalysisMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public AnalysisMapping()
    {
        CreateMap<ExtractorRun, ExtractorRunResult>();
        CreateMap<Analysis, AnalysisResult>();
    }
}
