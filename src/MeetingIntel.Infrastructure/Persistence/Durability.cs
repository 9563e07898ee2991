namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>What a commit survives.</summary>
public enum Durability
{
    /// <summary>A power cut: SQLite's <c>synchronous=FULL</c>.</summary>
    Full,

    /// <summary>The end of the process, but perhaps not a power cut: SQLite's <c>synchronous=NORMAL</c>.</summary>
    Normal,
}
