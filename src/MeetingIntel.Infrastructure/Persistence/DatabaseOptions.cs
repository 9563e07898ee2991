namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>Where and how things are kept.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Database";

    /// <summary>The name of the connection string.</summary>
    public const string ConnectionName = "MeetingIntel";

    /// <summary>The connection string when none is given; a relative path is relative to the working directory.</summary>
    public const string DefaultConnection = "Data Source=data/meetingintel.db";

    /// <summary>The database: <c>Sqlite</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Whether migrations are applied at start; true by default.</summary>
    public bool MigrateAtStart { get; set; } = true;

    /// <summary>Whether an empty database is given demo data; by default true without authentication, else false.</summary>
    public bool? SeedDemoData { get; set; }

    /// <summary>What a commit survives; <c>Full</c> by default.</summary>
    public Durability Durability { get; set; } = Durability.Full;
}
