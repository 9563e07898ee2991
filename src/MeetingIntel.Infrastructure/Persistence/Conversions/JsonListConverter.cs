using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

/// <summary>Keeps a list that is only ever read whole in one column, as JSON.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => JsonSerializer.Serialize(list, JsonColumn.Options),
    json => JsonSerializer.Deserialize<List<T>>(json, JsonColumn.Options)!)
{
    /// <summary>The lists are replaced, never changed.</summary>
    public static ValueComparer<IReadOnlyList<T>> Comparer { get; } =
        new((a, b) => ReferenceEquals(a, b), list => list.GetHashCode(), list => list);
}
