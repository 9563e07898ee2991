using AutoMapper;
using MediatR;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Insights.GetInsights;

/// <summary>Reads the newest analysis that found anything.</summary>
public sealed class GetInsightsHandler(
    IMeetingRepository meetings, IAnalysisRepository analyses, IActionItemRepository actionItems, IMapper mapper)
    : IRequestHandler<GetInsightsQuery, MeetingInsightsResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such meeting.</exception>
    /// <exception cref="NoInsightsException">None of its analyses found anything yet.</exception>
    public async Task<MeetingInsightsResult> Handle(GetInsightsQuery query, CancellationToken cancellationToken)
    {
        var meetingId = new MeetingId(query.MeetingId);
        if (!await meetings.ExistsAsync(meetingId, cancellationToken))
            throw new NotFoundException("meeting", query.MeetingId);
        var analysis = await analyses.GetNewestWithInsightsAsync(meetingId, cancellationToken)
            ?? throw new NoInsightsException(query.MeetingId);

        return mapper.ToResult(
            analysis,
            await analyses.ListInsightsAsync([analysis.Id], cancellationToken),
            await actionItems.ListOfAnalysisAsync(analysis.Id, cancellationToken));
    }
}
