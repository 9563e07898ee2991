namespace MeetingIntel.Application.Refusals;

/// <summary>There is no such thing.</summary>
/// <param name="kind">What was looked for, such as <c>meeting</c>.</param>
/// <param name="id">The id that names nothing.</param>
public sealed class NotFoundException(string kind, string id) : RefusalException($"There is no {kind} with the id '{Shortened(id)}'.")
{
    private const int MaxShown = 100;

    private static string Shortened(string id) => id.Length <= MaxShown ? id : id[..MaxShown] + "…";
}
