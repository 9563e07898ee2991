namespace MeetingIntel.Domain.Contacts;

/// <summary>Names a contact. Any non-blank text is well formed; whether it names anything is for a repository to say.</summary>
/// <param name="Value">The id as it stands in the contract, such as <c>contact_0199…</c>.</param>
public readonly record struct ContactId(string Value)
{
    /// <summary>Makes an id that sorts by <paramref name="now"/> (to the millisecond) and cannot be guessed (74 random bits).</summary>
    public static ContactId New(DateTimeOffset now) => new(SortableId.New("contact", now));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
