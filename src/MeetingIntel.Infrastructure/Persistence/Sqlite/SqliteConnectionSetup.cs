using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>Sets on each connection what SQLite does not keep in the file.</summary>
/// <param name="durability">What a commit survives.</param>
internal sealed class SqliteConnectionSetup(Durability durability) : DbConnectionInterceptor
{
    /// <summary>How long SQLite itself waits for another process's lock, in milliseconds.</summary>
    public const int BusyTimeoutMs = 5000;

    private readonly string _pragmas =
        $"PRAGMA synchronous={(durability == Durability.Full ? "FULL" : "NORMAL")}; PRAGMA foreign_keys=ON; PRAGMA busy_timeout={BusyTimeoutMs};";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
