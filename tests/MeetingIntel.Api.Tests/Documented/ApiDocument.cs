using System.Text.Json;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>The OpenAPI document, read for what it promises.</summary>
internal sealed class ApiDocument
{
    public ApiDocument(JsonElement root)
    {
        Root = root;
        Operations =
        [
            .. from path in root.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               select new ApiOperation(HttpMethod.Parse(operation.Name), path.Name, operation.Value),
        ];
    }

    /// <summary>The one in <c>docs</c>.</summary>
    public static ApiDocument Committed { get; } = new(JsonElement.Parse(File.ReadAllText(Repository.PathOf("docs/openapi.json"))));

    public JsonElement Root { get; }

    /// <summary>In the document's order.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; }

    public JsonElement Schemas => Root.GetProperty("components").GetProperty("schemas");

    public ApiOperation Operation(string id) => Operations.Single(o => o.Id == id);

    /// <summary>The operation that a request reaches; null when there is none.</summary>
    public ApiOperation? Find(HttpMethod method, string path) => Operations.FirstOrDefault(o => o.Method == method && o.Template.IsMatch(path));

    /// <summary>The schema itself where there is a reference to it.</summary>
    public JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? Schemas.GetProperty(reference.GetString()!["#/components/schemas/".Length..]) : schema;
}
