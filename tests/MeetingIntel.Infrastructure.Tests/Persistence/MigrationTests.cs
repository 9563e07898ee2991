using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MeetingIntel.Infrastructure.Tests.Persistence;

/// <summary>What was kept before a migration reads as it should afterwards.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Runs_of_before_transcripts_were_read_in_parts_have_read_all_or_nothing()
    {
        await using var database = Open();
        await database.GetService<IMigrator>().MigrateAsync("Initial");
        await database.Database.ExecuteSqlRawAsync("""
            PRAGMA foreign_keys=OFF;
            INSERT INTO analyses (id, meeting_id, transcript_id, state, created_at, has_insights, revision,
                usage_calls, usage_retries, usage_input_tokens, usage_cached_input_tokens, usage_output_tokens)
            VALUES ('analysis_1', 'meeting_1', 'transcript_1', 'partial', 0, 1, 1, 3, 0, 0, 0, 0);
            INSERT INTO extractor_runs (analysis_id, position, name, status, attempts, prompt_version, error, model)
            VALUES ('analysis_1', 0, 'summary', 'succeeded', 1, 1, NULL, 'mock'), ('analysis_1', 1, 'sentiment', 'failed', 3, 1, 'down', NULL),
                ('analysis_1', 2, 'decisions', 'pending', 0, 1, NULL, NULL);
            """);

        await database.Database.MigrateAsync();

        var analysis = await database.Analyses.SingleAsync();
        Assert.Equal(
            [(ExtractorStatus.Succeeded, 1), (ExtractorStatus.Failed, 0), (ExtractorStatus.Pending, (double?)null)], analysis.Extractors.Select(e => (e.Status, e.Coverage)));
        Assert.All(analysis.Extractors, e => Assert.Empty(e.Unread));
        Assert.Equal(1, analysis.Coverage);
    }

    [Fact]
    public async Task Items_of_before_sides_reasons_and_offsets_were_kept_have_none()
    {
        await using var database = Open();
        await database.GetService<IMigrator>().MigrateAsync("TranscriptWords");
        await database.Database.ExecuteSqlRawAsync("""
            PRAGMA foreign_keys=OFF;
            INSERT INTO action_items (id, analysis_id, meeting_id, position, task, extracted_task, owner, priority, status, confidence, verified, evidence, set_by_user, updated_at)
            VALUES ('item_1', 'analysis_1', 'meeting_1', 0, 'Send it', 'Send it', 'Dana', 'high', 'open', 0.5, 1,
                '[{{"quote":"send it","speaker":"Dana","start_seconds":3,"turn":1}}]', 0, 0);
            """);

        await database.Database.MigrateAsync();

        var item = await database.ActionItems.SingleAsync();
        Assert.Equal(("Dana", null, Priority.High, null), (item.Owner, item.Side, item.Priority, item.PriorityReason));
        Assert.Equal(new Evidence("send it", "Dana", 3, 1, Offset: null), Assert.Single(item.Evidence));
    }

    private SqliteMeetingIntelDbContext Open() => new(
        new DbContextOptionsBuilder<SqliteMeetingIntelDbContext>().UseSqlite($"Data Source={Path.Combine(_folder, "old.db")}").UseSnakeCaseNamingConvention().Options);
}
