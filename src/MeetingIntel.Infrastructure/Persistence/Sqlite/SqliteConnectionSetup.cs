using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Sets on each connection what SQLite does not keep in the file. A connection from the pool comes with the handle it had before, whose
/// settings last as long as it does, so each handle is set once.
/// </summary>
/// <param name="durability">What a commit survives.</param>
internal sealed class SqliteConnectionSetup(Durability durability) : DbConnectionInterceptor
{
    /// <summary>How long SQLite itself waits for another process's lock, in milliseconds.</summary>
    public const int BusyTimeoutMs = 5000;

    private readonly string _pragmas =
        $"PRAGMA synchronous={(durability == Durability.Full ? "FULL" : "NORMAL")}; PRAGMA foreign_keys=ON; PRAGMA busy_timeout={BusyTimeoutMs};";

    private readonly ConditionalWeakTable<object, object> _set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (_set.TryGetValue(handle, out _))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
        _set.AddOrUpdate(handle, this);
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite works in this process: nothing here waits for another.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
