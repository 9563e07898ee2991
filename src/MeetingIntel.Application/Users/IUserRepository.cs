using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users;

/// <summary>Keeps users.</summary>
public interface IUserRepository
{
    /// <summary>Adds a user, to be kept at the next commit.</summary>
    void Add(User user);

    /// <summary>The user, or null.</summary>
    Task<User?> GetAsync(UserId id, CancellationToken cancellationToken);

    /// <summary>Whether there is such a user.</summary>
    Task<bool> ExistsAsync(UserId id, CancellationToken cancellationToken);

    /// <summary>Those of some names that users bear, whatever the case of their letters, as the users write them.</summary>
    Task<IReadOnlyList<string>> ListNamesAsync(IReadOnlyCollection<string> among, CancellationToken cancellationToken);

    /// <summary>Users in the order of their ids, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<User>> ListAsync(UserId? after, int count, CancellationToken cancellationToken);
}
