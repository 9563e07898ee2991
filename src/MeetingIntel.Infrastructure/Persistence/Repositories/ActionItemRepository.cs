using MeetingIntel.Application.ActionItems;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class ActionItemRepository(MeetingIntelDbContext database) : IActionItemRepository
{
    public void Add(ActionItem item) => database.ActionItems.Add(item);

    public Task RemoveOfAnalysisAsync(AnalysisId analysisId, CancellationToken cancellationToken) =>
        database.ActionItems.Where(i => i.AnalysisId == analysisId).ExecuteDeleteAsync(cancellationToken);

    public Task<CitedActionItem?> GetAsync(ActionItemId id, CancellationToken cancellationToken) =>
        Cited(database.ActionItems.Where(i => i.Id == id)).FirstOrDefaultAsync(cancellationToken);

    public Task<bool> IsSupersededAsync(ActionItem item, CancellationToken cancellationToken) =>
        database.Analyses.AnyAsync(
            n => n.MeetingId == item.MeetingId && n.HasInsights && string.Compare((string)(object)n.Id, item.AnalysisId.Value) > 0,
            cancellationToken);

    public async Task<IReadOnlyList<ActionItem>> ListOfAnalysisAsync(AnalysisId analysisId, CancellationToken cancellationToken) =>
        await database.ActionItems.AsNoTracking().Where(i => i.AnalysisId == analysisId).OrderBy(i => i.Position).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ActionItem>> ListKnownAsync(
        MeetingId meetingId, AnalysisId except, int count, CancellationToken cancellationToken)
    {
        var others = database.ActionItems.AsNoTracking().Where(i => i.MeetingId == meetingId && i.AnalysisId != except);
        return await others
            .Where(i => !others.Any(n => n.Id == i.Id && string.Compare((string)(object)n.AnalysisId, (string)(object)i.AnalysisId) > 0))
            .OrderByDescending(i => i.AnalysisId).ThenBy(i => i.Position)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CitedActionItem>> ListAsync(
        ActionItemFilter filter, ActionItemPlace? after, int count, CancellationToken cancellationToken)
    {
        var items = Current();
        if (filter.Owner is { Length: > 0 } owner)
            items = items.Where(i => i.Owner == owner);
        if (filter.Side is { } side)
            items = items.Where(i => i.Side == side);
        if (filter.MeetingId is { } meetingId)
            items = items.Where(i => i.MeetingId == meetingId);
        if (filter.Status is { } status)
            items = items.Where(i => i.Status == status);
        if (filter.DueBefore is { } day)
            items = items.Where(i => i.Deadline < day);
        if (filter.MinConfidence is { } least)
            items = items.Where(i => (double)(object)i.Confidence >= least.Value);
        if (filter.UserId is { } userId)
            items = items.Where(i => database.Meetings.Any(m => m.Id == i.MeetingId && m.UserId == userId));
        if (filter.ContactId is { } contactId)
            items = items.Where(i => database.Meetings.Any(m => m.Id == i.MeetingId && m.ContactId == contactId));
        if (after is { } place)
        {
            items = items.Where(i => string.Compare((string)(object)i.AnalysisId, place.AnalysisId.Value) <= 0
                && (string.Compare((string)(object)i.AnalysisId, place.AnalysisId.Value) < 0 || i.Position > place.Position));
        }

        return await Cited(items).Take(count).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<(ActionItem Item, Meeting Meeting)>> ListOpenForContactAsync(
        UserId userId, ContactId contactId, MeetingId except, int count, CancellationToken cancellationToken)
    {
        var open = await Current()
            .Where(i => i.Status == ActionItemStatus.Open)
            .Join(
                database.Meetings.Where(m =>
                    m.UserId == userId && m.ContactId == contactId && m.Id != except && m.Status != MeetingStatus.Cancelled),
                i => i.MeetingId, m => m.Id, (item, meeting) => new { item, meeting })
            .OrderBy(o => o.item.Deadline == null).ThenBy(o => o.item.Deadline)
            .ThenByDescending(o => o.item.AnalysisId).ThenBy(o => o.item.Position)
            .Take(count)
            .ToListAsync(cancellationToken);
        return [.. open.Select(o => (o.item, o.meeting))];
    }

    /// <summary>Items by analysis, newest first, then in the order of the meeting, each with the transcript that its analysis read.</summary>
    private IQueryable<CitedActionItem> Cited(IQueryable<ActionItem> items) => items
        .Join(database.Analyses, i => i.AnalysisId, a => a.Id, (item, analysis) => new { item, analysis.TranscriptId })
        .OrderByDescending(c => c.item.AnalysisId).ThenBy(c => c.item.Position)
        .Select(c => new CitedActionItem(c.item, c.TranscriptId));

    /// <summary>The items of the newest analysis with insights of each meeting.</summary>
    private IQueryable<ActionItem> Current() => database.ActionItems.AsNoTracking().Where(i => !database.Analyses.Any(n =>
        n.MeetingId == i.MeetingId && n.HasInsights && string.Compare((string)(object)n.Id, (string)(object)i.AnalysisId) > 0));
}
