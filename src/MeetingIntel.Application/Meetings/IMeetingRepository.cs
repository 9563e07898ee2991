using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings;

/// <summary>Keeps meetings.</summary>
public interface IMeetingRepository
{
    /// <summary>Adds a meeting, to be kept at the next commit.</summary>
    void Add(Meeting meeting);

    /// <summary>The meeting, or null.</summary>
    Task<Meeting?> GetAsync(MeetingId id, CancellationToken cancellationToken);

    /// <summary>Whether there is such a meeting.</summary>
    Task<bool> ExistsAsync(MeetingId id, CancellationToken cancellationToken);

    /// <summary>Meetings by start, latest first, then by id, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Meeting>> ListAsync(MeetingFilter filter, MeetingPlace? after, int count, CancellationToken cancellationToken);

    /// <summary>
    /// The user's meetings with the contact that have insights or are completed, without cancelled ones and without
    /// <paramref name="except"/>, latest first, at most <paramref name="count"/>.
    /// </summary>
    Task<IReadOnlyList<Meeting>> ListHistoryAsync(
        UserId userId, ContactId contactId, MeetingId except, int count, CancellationToken cancellationToken);
}
