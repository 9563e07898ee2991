using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>What SQLite needs beyond the common model.</summary>
public sealed class SqliteMeetingIntelDbContext(DbContextOptions<SqliteMeetingIntelDbContext> options) : MeetingIntelDbContext(options)
{
    /// <summary>
    /// Lets one writer of this process work at a time, in the order they came. SQLite has one writer; those that wait for its lock poll,
    /// and may poll for long while others get in.
    /// </summary>
    private static readonly SemaphoreSlim OneWriter = new(1, 1);

    /// <summary>The longest wait for it; each writer takes milliseconds, so this is a disk that hangs.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private ExclusiveWork? _exclusive;

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> BeginExclusiveAsync(CancellationToken cancellationToken)
    {
        await TakeTurnAsync(cancellationToken);
        try
        {
            // Immediate: SQLite takes the writer's lock before the first read.
            return _exclusive = new ExclusiveWork(this, await Database.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            OneWriter.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async Task CommitAsync(CancellationToken cancellationToken)
    {
        await base.CommitAsync(cancellationToken);
        if (_exclusive is { } exclusive)
            await exclusive.CommitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_exclusive is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await TakeTurnAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            OneWriter.Release();
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite neither orders nor compares DateTimeOffset.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ActionItem>().Property(i => i.Owner).UseCollation("NOCASE");
    }

    private static async Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        if (!await OneWriter.WaitAsync(LongestWait, cancellationToken))
            throw new TimeoutException($"The database took no write for {LongestWait.TotalSeconds} s.");
    }

    /// <summary>A transaction that holds the place of the one writer until it is committed or given up.</summary>
    private sealed class ExclusiveWork(SqliteMeetingIntelDbContext database, IDbContextTransaction transaction) : IAsyncDisposable
    {
        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            await transaction.CommitAsync(cancellationToken);
            await DisposeAsync();
        }

        public async ValueTask DisposeAsync()
        {
            if (database._exclusive != this)
                return;
            database._exclusive = null;
            try
            {
                await transaction.DisposeAsync();
            }
            finally
            {
                OneWriter.Release();
            }
        }
    }
}
