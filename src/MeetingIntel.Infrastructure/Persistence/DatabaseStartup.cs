using System.Diagnostics;
using MeetingIntel.Infrastructure.Persistence.DemoData;
using MeetingIntel.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>Brings the database to where the service can use it: schema, secret, demo data.</summary>
internal sealed partial class DatabaseStartup(
    MeetingIntelDbContext database, SqliteFileLock fileLock, InstallationSecret secret, DemoDataWriter demoData, IOptions<DatabaseOptions> options, TimeProvider clock,
    ILogger<DatabaseStartup> logger)
{
    /// <summary>How long all migrations may take; a lock that a killed process left behind would make them wait for ever.</summary>
    private static readonly TimeSpan MigrationDeadline = TimeSpan.FromMinutes(5);

    /// <summary>How old a lock on migrations must be to count as left behind.</summary>
    private static readonly TimeSpan StaleLockAge = TimeSpan.FromMinutes(2);

    /// <exception cref="StartRefusedException">The database cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(database.Database.GetConnectionString()).DataSource;
        try
        {
            fileLock.Take(file);
            await LogAheadAsync(cancellationToken);
            if (options.Value.MigrateAtStart)
                await MigrateAsync(cancellationToken);
            else if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                throw new StartRefusedException($"The database '{file}' lacks migrations: start once with Database:MigrateAtStart=true.");
            await secret.LoadAsync(database, cancellationToken);
            if (options.Value.SeedDemoData ?? true)
                await demoData.WriteIntoEmptyAsync(database, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StartRefusedException($"The database '{file}' cannot be used: {e.Message}");
        }
    }

    /// <summary>
    /// Lets readers and the writer pass each other, and a commit cost one write. The file keeps it. EF Core sets it only in a file that it
    /// makes itself, and asking for pending migrations has made ours before that.
    /// </summary>
    private async Task LogAheadAsync(CancellationToken cancellationToken) =>
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var pending = (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return;

        await RemoveStaleLockAsync(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        using var deadline = new CancellationTokenSource(MigrationDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        await database.Database.MigrateAsync(either.Token);
        LogMigrated(pending.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>EF Core keeps the lock in a row, which a process that is killed while it migrates leaves behind.</summary>
    private async Task RemoveStaleLockAsync(CancellationToken cancellationToken)
    {
        var locked = await database.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (locked > 0)
        {
            var oldest = (clock.GetUtcNow() - StaleLockAge).UtcDateTime;
            await database.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\" WHERE \"Timestamp\" < {oldest}", cancellationToken);
        }
    }

    [LoggerMessage(20, LogLevel.Information, "Applied {Count} migrations in {Milliseconds:0} ms")]
    private partial void LogMigrated(int count, double milliseconds);
}
