using MeetingIntel.Application.Meetings;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class MeetingRepository(MeetingIntelDbContext database) : IMeetingRepository
{
    private const string LikeEscape = "\\";

    public void Add(Meeting meeting) => database.Meetings.Add(meeting);

    public Task<Meeting?> GetAsync(MeetingId id, CancellationToken cancellationToken) =>
        database.Meetings.FirstOrDefaultAsync(m => m.Id == id, cancellationToken);

    public Task<bool> ExistsAsync(MeetingId id, CancellationToken cancellationToken) =>
        database.Meetings.AnyAsync(m => m.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Meeting>> ListAsync(
        MeetingFilter filter, MeetingPlace? after, int count, CancellationToken cancellationToken)
    {
        var meetings = database.Meetings.AsNoTracking();
        if (filter.UserId is { } userId)
            meetings = meetings.Where(m => m.UserId == userId);
        if (filter.ContactId is { } contactId)
            meetings = meetings.Where(m => m.ContactId == contactId);
        if (filter.Status is { } status)
            meetings = meetings.Where(m => m.Status == status);
        if (filter.From is { } from)
            meetings = meetings.Where(m => m.ScheduledTime >= from);
        if (filter.To is { } to)
            meetings = meetings.Where(m => m.ScheduledTime < to);
        if (filter.TitleContains is { Length: > 0 } words)
            meetings = meetings.Where(m => EF.Functions.Like(m.Title, $"%{Escape(words)}%", LikeEscape));
        if (after is { } place)
        {
            meetings = meetings.Where(m => m.ScheduledTime <= place.ScheduledTime
                && (m.ScheduledTime < place.ScheduledTime || string.Compare((string)(object)m.Id, place.Id.Value) > 0));
        }

        return await meetings.OrderByDescending(m => m.ScheduledTime).ThenBy(m => m.Id).Take(count).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Meeting>> ListHistoryAsync(
        UserId userId, ContactId contactId, MeetingId except, int count, CancellationToken cancellationToken) =>
        await database.Meetings.AsNoTracking()
            .Where(m => m.UserId == userId && m.ContactId == contactId && m.Id != except && m.Status != MeetingStatus.Cancelled)
            .Where(m => m.Status == MeetingStatus.Completed || database.Analyses.Any(a => a.MeetingId == m.Id && a.HasInsights))
            .OrderByDescending(m => m.ScheduledTime).ThenBy(m => m.Id)
            .Take(count)
            .ToListAsync(cancellationToken);

    private static string Escape(string words) => words
        .Replace(LikeEscape, LikeEscape + LikeEscape, StringComparison.Ordinal)
        .Replace("%", LikeEscape + "%", StringComparison.Ordinal)
        .Replace("_", LikeEscape + "_", StringComparison.Ordinal);
}
