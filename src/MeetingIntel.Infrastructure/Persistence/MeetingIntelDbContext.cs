using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>All that is kept. Each database derives its own type from this one, and so has migrations of its own.</summary>
public abstract class MeetingIntelDbContext(DbContextOptions options) : DbContext(options), IUnitOfWork
{
    /// <summary>Users.</summary>
    public DbSet<User> Users => Set<User>();

    /// <summary>Contacts.</summary>
    public DbSet<Contact> Contacts => Set<Contact>();

    /// <summary>Meetings.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Transcripts, with their text and turns.</summary>
    public DbSet<Transcript> Transcripts => Set<Transcript>();

    /// <summary>Analyses, with their extractors' runs.</summary>
    public DbSet<Analysis> Analyses => Set<Analysis>();

    /// <summary>What extractors found, but for action items.</summary>
    public DbSet<Insight> Insights => Set<Insight>();

    /// <summary>What parts of transcripts gave to insights that are not complete.</summary>
    public DbSet<InsightPart> InsightParts => Set<InsightPart>();

    /// <summary>Action items.</summary>
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    /// <summary>Preparations.</summary>
    public DbSet<Preparation> Preparations => Set<Preparation>();

    /// <summary>Answers of models.</summary>
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    /// <summary>The installation's one row.</summary>
    public DbSet<Installation> Installations => Set<Installation>();

    /// <inheritdoc/>
    public abstract Task<IAsyncDisposable> BeginExclusiveAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public void Forget() => ChangeTracker.Clear();

    /// <inheritdoc/>
    public virtual async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConflictException("Somebody else changed the same thing at the same moment; read it again and repeat.");
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MeetingIntelDbContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<UserId>().HaveConversion<UserIdConverter>();
        configurationBuilder.Properties<ContactId>().HaveConversion<ContactIdConverter>();
        configurationBuilder.Properties<MeetingId>().HaveConversion<MeetingIdConverter>();
        configurationBuilder.Properties<TranscriptId>().HaveConversion<TranscriptIdConverter>();
        configurationBuilder.Properties<AnalysisId>().HaveConversion<AnalysisIdConverter>();
        configurationBuilder.Properties<ActionItemId>().HaveConversion<ActionItemIdConverter>();
        configurationBuilder.Properties<PreparationId>().HaveConversion<PreparationIdConverter>();
        configurationBuilder.Properties<Confidence>().HaveConversion<ConfidenceConverter>();
        configurationBuilder.Properties<MeetingStatus>().HaveConversion<SnakeCaseEnumConverter<MeetingStatus>>();
        configurationBuilder.Properties<AnalysisState>().HaveConversion<SnakeCaseEnumConverter<AnalysisState>>();
        configurationBuilder.Properties<ExtractorStatus>().HaveConversion<SnakeCaseEnumConverter<ExtractorStatus>>();
        configurationBuilder.Properties<ActionItemStatus>().HaveConversion<SnakeCaseEnumConverter<ActionItemStatus>>();
        configurationBuilder.Properties<Side>().HaveConversion<SnakeCaseEnumConverter<Side>>();
        configurationBuilder.Properties<Priority>().HaveConversion<SnakeCaseEnumConverter<Priority>>();
    }
}
