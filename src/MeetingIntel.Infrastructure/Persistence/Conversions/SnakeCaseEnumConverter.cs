using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

/// <summary>Keeps an enum under the words of the contract, so that rows can be read without the code.</summary>
internal sealed class SnakeCaseEnumConverter<T>() : ValueConverter<T, string>(value => Words[value], word => Values[word])
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words =
        Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    private static readonly Dictionary<string, T> Values = Words.ToDictionary(w => w.Value, w => w.Key);
}
