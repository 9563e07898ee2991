using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>An operation of the document.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path, with names in braces.</param>
/// <param name="Json">What the document says of it.</param>
internal sealed record ApiOperation(HttpMethod Method, string Path, JsonElement Json)
{
    public string Id { get; } = Json.GetProperty("operationId").GetString()!;

    /// <summary>What its paths look like.</summary>
    public Regex Template { get; } = new($"^{Regex.Replace(Path, "{[a-z_]+}", "[^/]+")}/?$");

    public IReadOnlyList<JsonElement> Parameters { get; } = Json.TryGetProperty("parameters", out var all) ? [.. all.EnumerateArray()] : [];

    /// <summary>Schema and example of its body, by media type; none when it takes none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Bodies { get; } = ContentOf(Json.TryGetProperty("requestBody", out var body) ? body : default);

    /// <summary>Schema and example of its body in JSON; null when it takes none.</summary>
    public JsonElement? Body => Bodies.TryGetValue(AnswerCheck.Json, out var body) ? body : null;

    /// <summary>Its answers, by status.</summary>
    public IReadOnlyDictionary<int, JsonElement> Answers { get; } =
        Json.GetProperty("responses").EnumerateObject().ToDictionary(r => int.Parse(r.Name, CultureInfo.InvariantCulture), r => r.Value);

    /// <summary>The body of its example; null when it takes none.</summary>
    public string? ExampleBody => Body?.GetProperty("example").GetRawText();

    public bool Has(string parameter) => Parameters.Any(p => p.GetProperty("name").GetString() == parameter);

    /// <summary>The kinds of problem that may come with a status.</summary>
    public IEnumerable<string> ProblemsOf(int status) =>
        ContentOf(Answers[status]).TryGetValue(AnswerCheck.Problem, out var problem)
            ? problem.GetProperty("examples").EnumerateObject().Select(e => e.Name)
            : [];

    /// <summary>What a body or an answer holds, by media type; nothing when it has no content.</summary>
    public static IReadOnlyDictionary<string, JsonElement> ContentOf(JsonElement holder) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty("content", out var content)
            ? content.EnumerateObject().ToDictionary(media => media.Name, media => media.Value)
            : [];

    /// <summary>Its path with another id than the example's, and nothing in the query.</summary>
    public string TargetOf(string id) => Regex.Replace(Path, "{[a-z_]+}", id);

    /// <summary>Its path and query with every example.</summary>
    public string ExampleTarget()
    {
        var (target, query) = (Path, new List<string>());
        foreach (var parameter in Parameters.Where(p => p.TryGetProperty("example", out _)))
        {
            var (name, value) = (parameter.GetProperty("name").GetString()!, Uri.EscapeDataString(parameter.GetProperty("example").ToString()));
            if (parameter.GetProperty("in").GetString() == "path")
                target = target.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            else
                query.Add($"{name}={value}");
        }

        return query.Count > 0 ? $"{target}?{string.Join('&', query)}" : target;
    }

    public override string ToString() => $"{Method} {Path}";
}
