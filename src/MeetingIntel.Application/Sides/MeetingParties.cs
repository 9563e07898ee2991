using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Sides;

/// <summary>Reads who is on which side of the meeting that an action item comes from.</summary>
public sealed class MeetingParties(
    IMeetingRepository meetings, IUserRepository users, IContactRepository contacts, IAnalysisRepository analyses, ITranscriptRepository transcripts)
{
    /// <summary>The parties, as the item's analysis knew them; of who is gone there is no name.</summary>
    public async Task<Parties> OfAsync(ActionItem item, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(item.MeetingId, cancellationToken);
        var user = meeting is null ? null : await users.GetAsync(meeting.UserId, cancellationToken);
        var contact = meeting is null ? null : await contacts.GetAsync(meeting.ContactId, cancellationToken);
        var analysis = await analyses.GetAsync(item.AnalysisId, cancellationToken);
        return new Parties(
            user?.Name ?? "", contact?.Name ?? "", contact?.Company,
            analysis is null ? [] : await transcripts.ListSpeakersAsync(analysis.TranscriptId, cancellationToken));
    }
}
