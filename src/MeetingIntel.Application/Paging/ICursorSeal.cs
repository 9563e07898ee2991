namespace MeetingIntel.Application.Paging;

/// <summary>Turns a place in a list into an opaque cursor that only this installation can make, and back.</summary>
public interface ICursorSeal
{
    /// <summary>Seals a place.</summary>
    /// <param name="scope">The list with its filters: the cursor is good for this list alone.</param>
    /// <param name="place">The place, in a form that the list can read.</param>
    string Seal(string scope, string place);

    /// <summary>Opens a cursor; null when it was tampered with, or was made for another list or other filters.</summary>
    string? Open(string scope, string cursor);
}
