using System.Text.Json;

namespace MeetingIntel.Api.Tests.Compatibility;

/// <summary>What an OpenAPI document promises to clients, and what it demands of them, line by line, so that two documents can be compared.</summary>
internal sealed class Promises
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    private readonly JsonElement _document;
    private readonly HashSet<string> _kept = [];
    private readonly HashSet<string> _demanded = [];

    private Promises(JsonElement document)
    {
        _document = document;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(o => Methods.Contains(o.Name)))
                ReadOperation($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value);
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
            _kept.Add($"type {schema.Name}");
    }

    /// <summary>What clients may rely on: each line must stand in every later document.</summary>
    public IReadOnlySet<string> Kept => _kept;

    /// <summary>What clients must send: no later document may have a line more.</summary>
    public IReadOnlySet<string> Demanded => _demanded;

    public static Promises Of(JsonElement document) => new(document);

    /// <summary>What a later document breaks of an earlier one.</summary>
    public static IEnumerable<string> Broken(JsonElement earlier, JsonElement later)
    {
        var (before, after) = (Of(earlier), Of(later));
        return Outermost([.. before.Kept.Except(after.Kept)]).Select(line => $"gone: {line}")
            .Concat(after.Demanded.Except(before.Demanded).Where(line => before.Kept.Contains(RouteOf(line))).Select(line => $"newly demanded: {line}"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>With a thing all that it holds is gone, which need not be told.</summary>
    private static IEnumerable<string> Outermost(HashSet<string> gone) => gone.Where(line =>
        !Enumerable.Range(1, line.Length - 1).Any(end => line[end] is ' ' or '.' or '[' && gone.Contains(line[..end])));

    /// <summary>What a new route demands breaks nobody.</summary>
    private static string RouteOf(string line) => string.Join(' ', line.Split(' ').Take(2));

    private void ReadOperation(string route, JsonElement operation)
    {
        _kept.Add(route);
        _kept.Add($"{route} is {operation.GetProperty("operationId").GetString()}");
        _kept.Add($"{route} is {operation.GetProperty("tags")[0].GetString()}.{operation.GetProperty("x-client-method").GetString()}");

        foreach (var parameter in ListOf(operation, "parameters"))
        {
            var place = $"{route} {parameter.GetProperty("in").GetString()} {parameter.GetProperty("name").GetString()}";
            _kept.Add(place);
            if (parameter.TryGetProperty("required", out var required) && required.GetBoolean())
                _demanded.Add(place);
            Read(place, parameter.GetProperty("schema"), sent: true);
        }

        if (operation.TryGetProperty("requestBody", out var body))
            ReadContent($"{route} takes", body, sent: true);
        foreach (var response in operation.GetProperty("responses").EnumerateObject())
        {
            _kept.Add($"{route} {response.Name}");
            ReadContent($"{route} {response.Name}", response.Value, sent: false);
            if (response.Value.TryGetProperty("headers", out var headers))
                _kept.UnionWith(headers.EnumerateObject().Select(h => $"{route} {response.Name} header {h.Name}"));
        }
    }

    private void ReadContent(string place, JsonElement holder, bool sent)
    {
        if (!holder.TryGetProperty("content", out var content))
            return;
        foreach (var media in content.EnumerateObject())
        {
            _kept.Add($"{place} {media.Name}");
            Read($"{place} {media.Name} ", media.Value.GetProperty("schema"), sent);
        }
    }

    private void Read(string place, JsonElement schema, bool sent)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Read(place, Resolve(reference.GetString()!), sent);
            return;
        }

        foreach (var part in ListOf(schema, "allOf").Concat(ListOf(schema, "oneOf")))
            Read(place, part, sent);

        // Null is one more value that is taken, or one less that is never given.
        var nullable = schema.TryGetProperty("nullable", out var isNullable) && isNullable.GetBoolean();
        if (nullable == sent && schema.TryGetProperty("type", out _))
            _kept.Add($"{place} {(nullable ? "may" : "is never")} null");
        if (schema.TryGetProperty("type", out var type))
            _kept.Add($"{place} is {type.GetString()}{(schema.TryGetProperty("format", out var format) ? $" ({format.GetString()})" : "")}");
        _kept.UnionWith(ListOf(schema, "enum").Where(word => word.ValueKind == JsonValueKind.String).Select(word => $"{place} = {word.GetString()}"));

        var required = ListOf(schema, "required").Select(name => name.GetString()).ToHashSet();
        foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToList() : [])
        {
            var field = $"{place}.{property.Name}";
            _kept.Add(field);
            if (required.Contains(property.Name))
                (sent ? _demanded : _kept).Add($"{field} is there");
            Read(field, property.Value, sent);
        }

        if (schema.TryGetProperty("items", out var items))
            Read($"{place}[]", items, sent);
        if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object && others.EnumerateObject().Any())
            Read($"{place}.*", others, sent);
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(_document, (element, part) => element.GetProperty(part));

    private static JsonElement.ArrayEnumerator ListOf(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;
}
