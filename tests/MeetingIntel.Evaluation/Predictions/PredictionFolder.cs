using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingIntel.Evaluation.Predictions;

/// <summary>
/// The service's answers, a file for each transcript: what is scored, here and by the corpus's own scorer. That one knows a decision and a
/// follow-up by the name <c>text</c>, which is added to the service's names for them; else an answer is stored as it came.
/// </summary>
/// <param name="folder">Where they lie.</param>
public sealed class PredictionFolder(string folder)
{
    /// <summary>The folder within this one that has the answers of the run before.</summary>
    public const string Before = "before";

    /// <summary>Stores an answer: at once and wholly, for it may have cost something.</summary>
    public Task WriteAsync(string id, string answer)
    {
        var read = JsonNode.Parse(answer)!;
        foreach (var (list, name) in new[] { ("decisions", "decision"), ("follow_ups", "suggestion") })
        {
            foreach (var item in (read["insights"]?[list] as JsonArray ?? []).OfType<JsonObject>())
                item["text"] = item[name]?.DeepClone();
        }

        return File.WriteAllTextAsync(PathOf(id), read.ToJsonString());
    }

    /// <summary>Puts an answer aside, if there is one: into <see cref="Before"/>.</summary>
    public void PutAside(string id)
    {
        if (!Has(id))
            return;
        Directory.CreateDirectory(Path.Combine(folder, Before));
        File.Move(PathOf(id), Path.Combine(folder, Before, $"{id}.json"), overwrite: true);
    }

    /// <summary>What was found in a transcript; nothing when there is no answer.</summary>
    /// <exception cref="InvalidDataException">The file is no answer.</exception>
    public Prediction Read(string id) => Open(id, Prediction.From) ?? Prediction.Empty;

    /// <summary>The models that answered about a transcript.</summary>
    public IReadOnlyList<string> Models(string id) => Open(id, ModelsOf) ?? [];

    /// <summary>What is missing in an answer, and why: extractors that failed, and turns that were not read. Empty when nothing is.</summary>
    public IReadOnlyList<string> Errors(string id) => Open(id, ErrorsOf) ?? [];

    /// <summary>Whether there is an answer.</summary>
    public bool Has(string id) => File.Exists(PathOf(id));

    /// <summary>Whether there is an answer and no part of it is missing.</summary>
    public bool IsWhole(string id) => Has(id) && Errors(id).Count == 0;

    private static List<string> ModelsOf(JsonElement answer) => [.. Named(answer, "models").Select(model => model.Value.ToString())];

    private static List<string> ErrorsOf(JsonElement answer)
    {
        var failed = Named(answer, "errors").Select(error => $"{error.Name}: {error.Value}");
        var unread = answer.TryGetProperty("unread", out var parts) && parts.ValueKind is JsonValueKind.Array ? [.. parts.EnumerateArray()] : Array.Empty<JsonElement>();
        return
        [
            .. failed,
            .. unread.Select(p => $"{p.GetProperty("extractor")}, turns {p.GetProperty("first_turn")} to {p.GetProperty("last_turn")}: {p.GetProperty("error")}"),
        ];
    }

    private static JsonElement.ObjectEnumerator Named(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var values) && values.ValueKind is JsonValueKind.Object ? values.EnumerateObject() : default;

    private T? Open<T>(string id, Func<JsonElement, T> read)
        where T : class
    {
        var path = PathOf(id);
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path} is no answer of analyze: {e.Message}", e);
        }
    }

    private string PathOf(string id) => Path.Combine(folder, $"{id}.json");
}
