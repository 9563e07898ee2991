namespace MeetingIntel.Domain;

/// <summary>Makes the text of ids that sort by the time they were made and cannot be guessed.</summary>
internal static class SortableId
{
    /// <summary>A prefix, an underscore and a UUID of version 7: 48 bits of milliseconds, then 74 random bits (RFC 9562 §5.7).</summary>
    public static string New(string prefix, DateTimeOffset now) => $"{prefix}_{Guid.CreateVersion7(now):n}";
}
