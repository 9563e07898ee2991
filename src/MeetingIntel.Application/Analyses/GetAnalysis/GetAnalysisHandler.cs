using AutoMapper;
using MediatR;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Analyses.GetAnalysis;

/// <summary>Reads the analysis.</summary>
public sealed class GetAnalysisHandler(IAnalysisRepository analyses, IMapper mapper) : IRequestHandler<GetAnalysisQuery, AnalysisResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such analysis.</exception>
    public async Task<AnalysisResult> Handle(GetAnalysisQuery query, CancellationToken cancellationToken)
    {
        var analysis = await analyses.GetAsync(new AnalysisId(query.Id), cancellationToken) ?? throw new NotFoundException("analysis", query.Id);
        return mapper.Map<AnalysisResult>(analysis);
    }
}
