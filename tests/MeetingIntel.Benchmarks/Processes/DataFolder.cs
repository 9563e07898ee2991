using Microsoft.Data.Sqlite;

namespace MeetingIntel.Benchmarks.Processes;

/// <summary>A folder of its own for a service's database, deleted at the end.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("meetingintel-benchmark-");

    /// <summary>The database's file.</summary>
    public string DatabaseFile => Path.Combine(_folder.FullName, "meetingintel.db");

    /// <summary>Gives another folder a copy of the database, which may be in use.</summary>
    public void CopyTo(DataFolder other)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", other.DatabaseFile);
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
