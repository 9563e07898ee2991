using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Application.Persistence;

/// <summary>Keeps all that repositories were given and all changes of what they gave out, or nothing of it.</summary>
public interface IUnitOfWork
{
    /// <summary>Commits to disk, in one transaction.</summary>
    /// <exception cref="ConflictException">Somebody else changed the same thing in the meantime; nothing was kept.</exception>
    Task CommitAsync(CancellationToken cancellationToken);
}
