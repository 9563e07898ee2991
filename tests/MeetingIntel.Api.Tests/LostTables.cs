using MeetingIntel.TestKit;
using Microsoft.Data.Sqlite;

namespace MeetingIntel.Api.Tests;

/// <summary>A defect at will: the database loses its tables while the service runs.</summary>
internal static class LostTables
{
    /// <summary>Drops every table.</summary>
    public static async Task LoseTablesAsync(this RunningService service)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(service.Folder, "data", "meetingintel.db")};Pooling=False;Foreign Keys=False");
        await database.OpenAsync();
        await using var list = database.CreateCommand();
        list.CommandText = "SELECT 'DROP TABLE \"' || name || '\";' FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        var drops = new List<string>();
        await using (var reader = await list.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                drops.Add(reader.GetString(0));
        }

        await using var drop = database.CreateCommand();
#pragma warning disable CA2100 // The names are the database's own.
        drop.CommandText = string.Concat(drops);
#pragma warning restore CA2100
        await drop.ExecuteNonQueryAsync();
    }
}
