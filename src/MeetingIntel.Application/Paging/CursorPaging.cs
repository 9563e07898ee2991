using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Application.Paging;

/// <summary>Cuts lists into pages that go on from the last entry, so that what is added meanwhile moves nothing.</summary>
public static class CursorPaging
{
    /// <summary>The place that the caller's cursor stands for; null on the first page.</summary>
    /// <exception cref="InvalidRequestException">The cursor was not made by this list with these filters.</exception>
    public static string? OpenCursor(this ICursorSeal seal, string scope, string? cursor) =>
        cursor is null ? null : seal.Open(scope, cursor) ?? throw new InvalidRequestException(
            "cursor", "The cursor is not one of this list with these filters: send next_cursor as it was given, with the same filters, or leave it out.");

    /// <summary>Makes a page of the entries that were read: one more than asked for tells that there is a next page.</summary>
    /// <param name="read">The entries, up to one more than <paramref name="limit"/>.</param>
    /// <param name="placeOf">The place of an entry in its list.</param>
    public static Page<TResult> ToPage<T, TResult>(
        this ICursorSeal seal, string scope, IReadOnlyList<T> read, int limit, Func<T, string> placeOf, Func<T, TResult> toResult) => new()
        {
            Items = [.. read.Take(limit).Select(toResult)],
            NextCursor = read.Count > limit ? seal.Seal(scope, placeOf(read[limit - 1])) : null,
        };
}
