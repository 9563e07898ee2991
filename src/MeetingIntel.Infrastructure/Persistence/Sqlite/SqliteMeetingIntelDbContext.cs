using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>What SQLite needs beyond the common model.</summary>
public sealed class SqliteMeetingIntelDbContext(DbContextOptions<SqliteMeetingIntelDbContext> options) : MeetingIntelDbContext(options)
{
    /// <summary>
    /// Lets one commit of this process write at a time, in the order they came. SQLite has one writer; those that wait for its lock poll,
    /// and may poll for long while others get in.
    /// </summary>
    private static readonly SemaphoreSlim OneWriter = new(1, 1);

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await OneWriter.WaitAsync(cancellationToken);
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
}
