using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Benchmarks.Processes;

/// <summary>
/// What creating a meeting costs at least in ASP.NET Core and SQLite: one route that reads the body and inserts the row our service
/// inserts, into a database that our service laid out, as durably. It checks nothing. This program, started with an argument of its own.
/// </summary>
internal static class BareService
{
    /// <summary>The first word of the command line; the address and the database's file follow.</summary>
    public const string Argument = "bare-service";

    private const string Insert = """
        INSERT INTO meetings (id, user_id, contact_id, title, scheduled_time, utc_offset_minutes, duration_minutes, status, created_at, updated_at)
        VALUES ($id, $user_id, $contact_id, $title, $scheduled_time, $utc_offset_minutes, $duration_minutes, 'scheduled', $now, $now)
        """;

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="data">Where a database lies that our service laid out.</param>
    /// <param name="environment">What its environment has beyond this process's.</param>
    public static Task<ChildProcess> StartAsync(
        DataFolder data, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var address = ChildProcess.FreeAddress();
        return ChildProcess.StartAsync(
            Path.GetFileName(typeof(BareService).Assembly.Location), address, [Argument, address, data.DatabaseFile], environment,
            cancellationToken);
    }

    /// <summary>Serves until the process is killed.</summary>
    public static async Task<int> RunAsync(string address, string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);
        await using var app = builder.Build();
        await using (var first = await OpenAsync(database, CancellationToken.None))
            await ExecuteAsync(first, "PRAGMA journal_mode=WAL", CancellationToken.None);
        app.Urls.Add(address);

        // Without it, those that wait for SQLite's lock sleep on the pool's threads, and one run is six times as fast as the next.
        using var oneWriter = new SemaphoreSlim(1, 1);
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost("/meetings", async (NewMeeting meeting, CancellationToken cancellationToken) =>
        {
            var id = $"meeting_{Guid.CreateVersion7():N}";
            await oneWriter.WaitAsync(cancellationToken);
            try
            {
                await using var connection = await OpenAsync(database, cancellationToken);
                await InsertAsync(connection, id, meeting, TimeProvider.System.GetUtcNow(), cancellationToken);
            }
            finally
            {
                oneWriter.Release();
            }

            return Results.Created($"/meetings/{id}", new Created(id, "Meeting created successfully"));
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task<SqliteConnection> OpenAsync(string database, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;", cancellationToken);
        return connection;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task InsertAsync(
        SqliteConnection connection, string id, NewMeeting meeting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Insert;
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$user_id", meeting.UserId);
        command.Parameters.AddWithValue("$contact_id", meeting.ContactId);
        command.Parameters.AddWithValue("$title", meeting.Title);
        command.Parameters.AddWithValue("$scheduled_time", meeting.ScheduledTime.UtcTicks);
        command.Parameters.AddWithValue("$utc_offset_minutes", meeting.ScheduledTime.TotalOffsetMinutes);
        command.Parameters.AddWithValue("$duration_minutes", meeting.DurationMinutes);
        command.Parameters.AddWithValue("$now", now.UtcTicks);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed record NewMeeting(string Title, string UserId, string ContactId, DateTimeOffset ScheduledTime, int DurationMinutes);

    private sealed record Created(string MeetingId, string Message);
}
