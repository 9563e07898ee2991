using AutoMapper;
using MediatR;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.GetMeeting;

/// <summary>Reads the meeting.</summary>
public sealed class GetMeetingHandler(IMeetingRepository meetings, IMapper mapper) : IRequestHandler<GetMeetingQuery, MeetingResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such meeting.</exception>
    public async Task<MeetingResult> Handle(GetMeetingQuery query, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(new MeetingId(query.Id), cancellationToken) ?? throw new NotFoundException("meeting", query.Id);
        return mapper.Map<MeetingResult>(meeting);
    }
}
