namespace MeetingIntel.Application.Paging;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Page<T>
{
    /// <summary>The entries, in the list's order.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>What to send as <c>cursor</c> for the next page, with the same filters; null on the last page.</summary>
    public required string? NextCursor { get; init; }
}
