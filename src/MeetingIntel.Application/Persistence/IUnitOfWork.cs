using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Application.Persistence;

/// <summary>Keeps all that repositories were given and all changes of what they gave out, or nothing of it.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Begins to work as the only writer: what is read from now on, nobody changes before it is committed or disposed. For what must be
    /// read to know what to write.
    /// </summary>
    Task<IAsyncDisposable> BeginExclusiveAsync(CancellationToken cancellationToken);

    /// <summary>Forgets all that was read and not committed, so that what is read next is as it is kept.</summary>
    void Forget();

    /// <summary>Commits to disk, in one transaction; work as the only writer ends with it.</summary>
    /// <exception cref="ConflictException">Somebody else changed the same thing in the meantime; nothing was kept.</exception>
    Task CommitAsync(CancellationToken cancellationToken);
}
