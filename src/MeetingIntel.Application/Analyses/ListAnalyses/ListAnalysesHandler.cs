using AutoMapper;
using MediatR;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Paging;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Analyses.ListAnalyses;

/// <summary>Lists the analyses.</summary>
public sealed class ListAnalysesHandler(IMeetingRepository meetings, IAnalysisRepository analyses, ICursorSeal cursors, IMapper mapper)
    : IRequestHandler<ListAnalysesQuery, Page<AnalysisResult>>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such meeting.</exception>
    /// <exception cref="InvalidRequestException">The cursor is not of this list.</exception>
    public async Task<Page<AnalysisResult>> Handle(ListAnalysesQuery query, CancellationToken cancellationToken)
    {
        var scope = $"analyses {query.MeetingId}";
        AnalysisId? after = cursors.OpenCursor(scope, query.Cursor) is { } place ? new AnalysisId(place) : null;
        var meetingId = new MeetingId(query.MeetingId);
        if (!await meetings.ExistsAsync(meetingId, cancellationToken))
            throw new NotFoundException("meeting", query.MeetingId);

        var read = await analyses.ListAsync(meetingId, after, query.Limit + 1, cancellationToken);
        return cursors.ToPage(scope, read, query.Limit, a => a.Id.Value, mapper.Map<AnalysisResult>);
    }
}
