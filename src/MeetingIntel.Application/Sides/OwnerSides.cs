using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Sides;

/// <summary>Says of action items on whose side their owners are.</summary>
public sealed class OwnerSides(IUserRepository users)
{
    /// <summary>Puts each item on its owner's side.</summary>
    /// <param name="items">Items of one meeting.</param>
    /// <param name="parties">Who is on which side of it.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public async Task TellAsync(IReadOnlyCollection<ActionItem> items, Parties parties, CancellationToken cancellationToken)
    {
        var names = parties.NamesOf(items.Select(i => i.Owner).OfType<string>());
        var colleagues = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (names.Count > 0)
            colleagues.UnionWith(await users.ListNamesAsync(names, cancellationToken));
        foreach (var item in items)
            item.PutOn(parties.SideOf(item.Owner, colleagues));
    }
}
