using System.Text.Json;

namespace MeetingIntel.Api.Json;

/// <summary>The words that stand for an enum's values in the contract: exact snake_case.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words =
        Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    private static readonly Dictionary<string, T> Values = Words.ToDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);

    /// <summary>What a value must be, for messages.</summary>
    public static string Rule { get; } = $"must be one of {string.Join(", ", Words.Values)}";

    public static string Write(T value) => Words[value];

    public static bool TryRead(string? word, out T value) => Values.TryGetValue(word ?? "", out value);
}
