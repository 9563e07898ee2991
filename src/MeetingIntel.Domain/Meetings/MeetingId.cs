namespace MeetingIntel.Domain.Meetings;

/// <summary>Names a meeting. Any non-blank text is well formed; whether it names anything is for a repository to say.</summary>
/// <param name="Value">The id as it stands in the contract, such as <c>meeting_0199…</c>.</param>
public readonly record struct MeetingId(string Value)
{
    /// <summary>Makes an id that sorts by <paramref name="now"/> (to the millisecond) and cannot be guessed (74 random bits).</summary>
    public static MeetingId New(DateTimeOffset now) => new(SortableId.New("meeting", now));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
