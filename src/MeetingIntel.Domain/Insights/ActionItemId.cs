namespace MeetingIntel.Domain.Insights;

/// <summary>Names an action item. Any non-blank text is well formed; whether it names anything is for a repository to say.</summary>
/// <param name="Value">The id as it stands in the contract, such as <c>item_0199…</c>.</param>
public readonly record struct ActionItemId(string Value)
{
    /// <summary>Makes an id that sorts by <paramref name="now"/> (to the millisecond) and cannot be guessed (74 random bits).</summary>
    public static ActionItemId New(DateTimeOffset now) => new(SortableId.New("item", now));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
