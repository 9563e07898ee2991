namespace MeetingIntel.Domain.Users;

/// <summary>Names a user. Any non-blank text is well formed; whether it names anything is for a repository to say.</summary>
/// <param name="Value">The id as it stands in the contract, such as <c>user_0199…</c>.</param>
public readonly record struct UserId(string Value)
{
    /// <summary>Makes an id that sorts by <paramref name="now"/> (to the millisecond) and cannot be guessed (74 random bits).</summary>
    public static UserId New(DateTimeOffset now) => new(SortableId.New("user", now));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
