using System.Data.Common;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Infrastructure.Tests.Persistence;

/// <summary>Every question of a port is answered from an index: SQLite says so itself.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private readonly List<(string Sql, List<(string Name, object? Value)> Parameters)> _commands = [];
    private readonly TestDatabase _database;

    public QueryPlanTests() => _database = new() { SeedDemoData = true, Interceptor = new CommandRecorder(_commands) };

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<IServiceProvider, Task>> Asked { get; } = new()
    {
        ["users"] = p => p.GetRequiredService<IUserRepository>().ListAsync(new("user_1"), 10, default),
        ["users by name"] = p => p.GetRequiredService<IUserRepository>().ListNamesAsync(["Alice Moreau", "Ben Carter"], default),
        ["contacts"] = p => p.GetRequiredService<IContactRepository>().ListAsync(null, 10, default),
        ["meetings"] = Meetings(new(null, null, null, null, null, null)),
        ["meetings after one"] = p => p.GetRequiredService<IMeetingRepository>().ListAsync(
            new(null, null, null, null, null, null), new(DateTimeOffset.UnixEpoch, new("meeting_1")), 10, default),
        ["meetings of a user"] = Meetings(new(new("user_1"), null, null, null, null, null)),
        ["meetings with a contact"] = Meetings(new(null, new("contact_1"), null, null, null, null)),
        ["meetings in a status"] = Meetings(new(null, null, MeetingStatus.Completed, null, null, null)),
        ["meetings in a time"] = Meetings(new(null, null, null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(80), null)),
        ["meetings by title"] = Meetings(new(null, null, null, null, null, "review")),
        ["history"] = p => p.GetRequiredService<IMeetingRepository>().ListHistoryAsync(new("user_1"), new("contact_1"), new("meeting_2"), 10, default),
        ["a transcript by hash"] = p => p.GetRequiredService<ITranscriptRepository>().FindByHashAsync(new("meeting_1"), "x", default),
        ["who speaks in a transcript"] = p => p.GetRequiredService<ITranscriptRepository>().ListSpeakersAsync(new("transcript_1"), default),
        ["the newest transcript"] = p => p.GetRequiredService<ITranscriptRepository>().GetNewestAsync(new("meeting_1"), default),
        ["an analysis"] = p => p.GetRequiredService<IAnalysisRepository>().GetAsync(new("analysis_1"), default),
        ["the newest analysis"] = p => p.GetRequiredService<IAnalysisRepository>().GetNewestWithInsightsAsync(new("meeting_1"), default),
        ["the newest analyses"] = p => p.GetRequiredService<IAnalysisRepository>().ListNewestWithInsightsAsync([new("meeting_1"), new("meeting_2")], default),
        ["analyses of a meeting"] = p => p.GetRequiredService<IAnalysisRepository>().ListAsync(new("meeting_1"), new("analysis_9"), 10, default),
        ["running analyses"] = p => p.GetRequiredService<IAnalysisRepository>().ListRunningAsync(10, default),
        ["insights"] = p => p.GetRequiredService<IAnalysisRepository>().ListInsightsAsync([new("analysis_1")], default),
        ["parts of insights"] = p => p.GetRequiredService<IAnalysisRepository>().ListPartsAsync(new("analysis_1"), default),
        ["removing what was found"] = p => p.GetRequiredService<IAnalysisRepository>().RemoveFindingsAsync(new("analysis_1"), "summary", default),
        ["removing the items of an analysis"] = p => p.GetRequiredService<IActionItemRepository>().RemoveOfAnalysisAsync(new("analysis_1"), default),
        ["an item"] = p => p.GetRequiredService<IActionItemRepository>().GetAsync(new("item_1"), default),
        ["items of an analysis"] = p => p.GetRequiredService<IActionItemRepository>().ListOfAnalysisAsync(new("analysis_1"), default),
        ["known items"] = p => p.GetRequiredService<IActionItemRepository>().ListKnownAsync(new("meeting_1"), new("analysis_9"), 10, default),
        ["items"] = Items(new()),
        ["items of an owner"] = Items(new() { Owner = "Alice Moreau" }),
        ["items of a side"] = Items(new() { Side = Side.Them }),
        ["items of a user"] = Items(new() { UserId = new("user_1") }),
        ["items of a contact"] = Items(new() { ContactId = new("contact_1") }),
        ["items of a meeting"] = Items(new() { MeetingId = new("meeting_1") }),
        ["items in a status"] = Items(new() { Status = ActionItemStatus.Open }),
        ["items due"] = Items(new() { DueBefore = new(2026, 1, 1) }),
        ["items of a confidence"] = Items(new() { MinConfidence = new(0.5) }),
        ["open items"] = p => p.GetRequiredService<IActionItemRepository>().ListOpenForContactAsync(new("user_1"), new("contact_1"), new("meeting_2"), 10, default),
    };

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_from_an_index(string question)
    {
        var plans = await _database.InScopeAsync(async provider =>
        {
            var database = provider.GetRequiredService<MeetingIntelDbContext>().Database;
            await database.OpenConnectionAsync();
            var connection = database.GetDbConnection();
            _commands.Clear();
            await Asked[question](provider);
            var steps = new List<string>();
            foreach (var (sql, parameters) in _commands.ToList())
            {
                await using var explain = connection.CreateCommand();
                explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
                foreach (var (name, value) in parameters)
                    explain.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter(name, value));
                await using var rows = await explain.ExecuteReaderAsync();
                while (await rows.ReadAsync())
                    steps.Add(rows.GetString(3));
            }

            return steps;
        });

        Assert.NotEmpty(plans);
        Assert.DoesNotContain(plans, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("USING", StringComparison.Ordinal)
            && !step.Contains("VIRTUAL", StringComparison.Ordinal) && !IsOwnResult(step));
    }

    /// <summary>A derived table is read once from what an index gave.</summary>
    private static bool IsOwnResult(string step) => step.Contains('0', StringComparison.Ordinal) || step.Contains("SUBQUERY", StringComparison.Ordinal);

    private static Func<IServiceProvider, Task> Meetings(MeetingFilter filter) => p => p.GetRequiredService<IMeetingRepository>().ListAsync(filter, null, 10, default);

    private static Func<IServiceProvider, Task> Items(ActionItemFilter filter) => p => p.GetRequiredService<IActionItemRepository>().ListAsync(filter, null, 10, default);

    private sealed class CommandRecorder(List<(string Sql, List<(string Name, object? Value)> Parameters)> commands) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            return ValueTask.FromResult(result);
        }
    }
}
