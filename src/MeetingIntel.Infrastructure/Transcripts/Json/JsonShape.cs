using System.Text.Json;

namespace MeetingIntel.Infrastructure.Transcripts.Json;

/// <summary>A shape of JSON that holds what was said.</summary>
/// <param name="description">How it looks, for somebody who sent another.</param>
/// <param name="paths">Where the list may stand: names with dots between them.</param>
internal sealed class JsonShape(string description, params string[] paths)
{
    /// <summary>The path of the document itself.</summary>
    public const string Root = "";

    private readonly string[][] _paths = [.. paths.Select(path => path.Split('.', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>How it looks.</summary>
    public string Description { get; } = description;

    /// <summary>The list, or null when the document has another shape.</summary>
    public JsonElement? Find(JsonElement root)
    {
        foreach (var path in _paths)
        {
            if (At(root, path) is { ValueKind: JsonValueKind.Array } list)
                return list;
        }

        return null;
    }

    private static JsonElement? At(JsonElement element, string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }
}
