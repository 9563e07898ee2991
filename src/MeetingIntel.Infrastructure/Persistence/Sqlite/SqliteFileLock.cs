namespace MeetingIntel.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Keeps a second process from one SQLite file: it would take the analyses that the first one runs for left behind, and settle them. The
/// operating system gives the lock back when the process ends, however it ends.
/// </summary>
internal sealed class SqliteFileLock : IDisposable
{
    private FileStream? _lock;

    /// <summary>Makes the file's folder and takes the lock, once, for as long as the process lives.</summary>
    /// <exception cref="StartRefusedException">The connection names no file, or another process serves from it.</exception>
    public void Take(string file)
    {
        if (file.Length == 0 || file.Contains(":memory:", StringComparison.Ordinal) || file.StartsWith("file:", StringComparison.Ordinal))
            throw new StartRefusedException("ConnectionStrings:MeetingIntel must name a file, such as 'Data Source=data/meetingintel.db'.");

        var path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            _lock = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path + ".lock"))
        {
            throw new StartRefusedException($"The database '{path}' is in use by another process; a SQLite file serves one.");
        }
    }

    public void Dispose() => _lock?.Dispose();
}
