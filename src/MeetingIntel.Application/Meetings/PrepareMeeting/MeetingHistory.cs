using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Insights;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Reads what a user and a contact have behind them: four queries, however many meetings there were.</summary>
public sealed class MeetingHistory(IMeetingRepository meetings, IAnalysisRepository analyses, IActionItemRepository actionItems)
{
    /// <summary>How many past meetings a brief draws on, the newest.</summary>
    public const int MaxMeetings = 10;

    /// <summary>How many open items a brief lists, the most pressing.</summary>
    public const int MaxOpenItems = 100;

    /// <summary>The past meetings, newest first, each with what is known of it.</summary>
    public async Task<IReadOnlyList<(Meeting Meeting, BriefingContext.PastMeeting Known)>> ListMeetingsAsync(
        Meeting before, CancellationToken cancellationToken)
    {
        var past = await meetings.ListHistoryAsync(before.UserId, before.ContactId, before.Id, MaxMeetings, cancellationToken);
        var newest = (await analyses.ListNewestWithInsightsAsync([.. past.Select(m => m.Id)], cancellationToken)).ToDictionary(a => a.MeetingId);
        var insights = (await analyses.ListInsightsAsync([.. newest.Values.Select(a => a.Id)], cancellationToken)).ToLookup(i => i.AnalysisId);
        return [.. past.Select(meeting =>
        {
            var found = newest.TryGetValue(meeting.Id, out var analysis) ? insights[analysis.Id] : [];
            return (meeting, Known(meeting, InsightJson.Read(found.Select(i => (i.Extractor, i.Content)))));
        })];
    }

    /// <summary>What is still open from any of them.</summary>
    public Task<IReadOnlyList<(ActionItem Item, Meeting Meeting)>> ListOpenItemsAsync(Meeting before, CancellationToken cancellationToken) =>
        actionItems.ListOpenForContactAsync(before.UserId, before.ContactId, before.Id, MaxOpenItems, cancellationToken);

    private static BriefingContext.PastMeeting Known(Meeting meeting, InsightsResult insights) => new(
        meeting.Title, meeting.CalendarDay, insights.Summary, insights.Sentiment?.RelationshipHealth,
        [.. insights.KeyTopics?.Select(t => t.Topic) ?? []],
        [.. insights.Decisions?.Select(d => d.Decision) ?? []],
        [.. insights.FollowUps?.Select(f => f.Suggestion) ?? []]);
}
