using System.Text.Json;

namespace MeetingIntel.Api.Json;

/// <summary>Looks at the keys of a document without making anything of it.</summary>
internal static class JsonKeys
{
    /// <summary>More keys than any body of the contract has; what has more is refused before it costs memory.</summary>
    private const int MaxKeys = 10_000;

    /// <summary>A key that stands twice in one object, wherever that object is; null when none does.</summary>
    /// <exception cref="JsonException">It is not valid JSON, too deep, or has too many keys.</exception>
    public static string? FindDuplicate(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var open = new Stack<HashSet<string>?>();
        var keys = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push([]);
                    break;
                case JsonTokenType.StartArray:
                    open.Push(null);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    var key = KeyOf(ref reader);
                    if (!open.Peek()!.Add(key))
                        return key;
                    if (++keys > MaxKeys)
                        throw new JsonException($"The body has more than {MaxKeys} keys.");
                    break;
            }
        }

        return null;
    }

    private static string KeyOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A key of the body is not well-formed Unicode.", e);
        }
    }
}
