using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>What SQLite needs beyond the common model.</summary>
public sealed class SqliteMeetingIntelDbContext(DbContextOptions<SqliteMeetingIntelDbContext> options) : MeetingIntelDbContext(options)
{
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
