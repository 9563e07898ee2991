using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class UserRepository(MeetingIntelDbContext database) : IUserRepository
{
    /// <summary>Compiled, because every new meeting asks it.</summary>
    private static readonly Func<MeetingIntelDbContext, UserId, CancellationToken, Task<bool>> Exists = EF.CompileAsyncQuery(
        (MeetingIntelDbContext context, UserId id, CancellationToken _) => context.Users.Any(u => u.Id == id));

    public void Add(User user) => database.Users.Add(user);

    public Task<User?> GetAsync(UserId id, CancellationToken cancellationToken) =>
        database.Users.FirstOrDefaultAsync(u => u.Id == id, cancellationToken);

    public Task<bool> ExistsAsync(UserId id, CancellationToken cancellationToken) => Exists(database, id, cancellationToken);

    public async Task<IReadOnlyList<string>> ListNamesAsync(IReadOnlyCollection<string> among, CancellationToken cancellationToken)
    {
        // As they are written, too: SQLite lowers but the letters of ASCII.
        List<string> lowered = [.. among.Select(name => name.ToLowerInvariant()).Distinct()];
        return await database.Users
            .Where(u => among.Contains(u.Name) || lowered.Contains(u.Name.ToLower()))
            .Select(u => u.Name).Distinct()
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<User>> ListAsync(UserId? after, int count, CancellationToken cancellationToken)
    {
        var users = database.Users.AsNoTracking();
        if (after is { } id)
            users = users.Where(u => string.Compare((string)(object)u.Id, id.Value) > 0);
        return await users.OrderBy(u => u.Id).Take(count).ToListAsync(cancellationToken);
    }
}
