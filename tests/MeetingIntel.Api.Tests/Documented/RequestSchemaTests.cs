using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>
/// What the document's schemas allow the service reads, and what they do not it refuses with 400: fields and query parameters are tried one
/// by one with values of every kind, and the document says how each must end.
/// </summary>
public sealed class RequestSchemaTests(SteadyService service) : IClassFixture<SteadyService>
{
    private const string PlainText = "text/plain";

    private static readonly ApiDocument Document = ApiDocument.Committed;
    private static readonly SchemaCheck Schemas = new(Document, ofService: false);

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "1.5", "1440", "10080", "10081", "\"\"", "\" \"", "\"a\"", "\"7\"", "\"2026-03-04\"",
        "\"2026-02-30\"", "\"2026-03-04T10:00:00Z\"", "\"2026-03-04T10:00:00.5+02:00\"", "\"2026-03-04T25:00:00Z\"", "\"a@b.example\"", "\"a@\"",
        "\"a@b c\"", "\"completed\"", "\"Completed\"", "\"done\"", "\"DONE\"", "[]", "[\"summary\"]", "[\"summary\",\"summary\"]", "[\"Summary\"]",
        "[null]", "[7]", "{}", Text(200), Text(201), Text(320), Text(321), Text(1000), Text(1001), $"\"{new string('a', 308)}@b.example\"", $"\"{new string('a', 312)}@b.example\"",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "a", "0", "0.5", "1", "-1", "1.5", "200", "201", "2026-03-04", "2026-02-30", "2026-03-04T10:00:00Z", "2026-03-04T10:00:00+02:00",
        "completed", "Completed", "done", new('a', 200), new('a', 201),
    ];

    /// <summary>By operation.</summary>
    public static TheoryData<string, string> Fields => PairsOf(operation => operation.Body is { } body && Document.Resolve(body.GetProperty("schema")).TryGetProperty("properties", out var fields)
        ? fields.EnumerateObject().Select(p => p.Name)
        : []);

    /// <summary>Of those that take any text: of a text of a format, no schema says all.</summary>
    public static TheoryData<string> PlainTexts => [.. Document.Operations.Where(o => o.Bodies.ContainsKey(PlainText)).Select(o => o.Id)];

    /// <summary>By operation; a cursor is opaque.</summary>
    public static TheoryData<string, string> QueryParameters => PairsOf(operation =>
        from parameter in operation.Parameters
        let name = parameter.GetProperty("name").GetString()
        where parameter.GetProperty("in").GetString() == "query" && name != "cursor"
        select name);

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_field_is_read_as_its_schema_has_it(string id, string field)
    {
        var operation = Document.Operation(id);
        foreach (var value in Values.Prepend(null))
        {
            var body = JsonNode.Parse(operation.ExampleBody!)!.AsObject();
            body.Remove(field);
            if (value is not null)
                body[field] = JsonNode.Parse(value);
            var json = body.ToJsonString();

            var answer = await service.Client.RunAsync(operation, body: json);

            AssertAgree($"{operation} with {field} {value ?? "absent"}", answer, Schemas.FaultsOf(JsonElement.Parse(json), operation.Body!.Value.GetProperty("schema"), "body"));
        }
    }

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public async Task A_text_is_read_as_its_schema_has_it(string id)
    {
        var operation = Document.Operation(id);
        foreach (var text in Texts)
        {
            var answer = await service.Client.RunAsync(operation, body: text, type: PlainText);

            AssertAgree($"{operation} with '{text}'", answer, Schemas.FaultsOf(JsonElement.Parse(JsonSerializer.Serialize(text)), operation.Bodies[PlainText].GetProperty("schema"), "body"));
        }
    }

    [Theory]
    [MemberData(nameof(QueryParameters))]
    public async Task A_query_parameter_is_read_as_its_schema_has_it(string id, string name)
    {
        var operation = Document.Operation(id);
        var schema = operation.Parameters.Single(p => p.GetProperty("name").GetString() == name).GetProperty("schema");
        foreach (var text in Texts.Where(t => !IsTakenBesides(name, t)))
        {
            var isNumber = schema.TryGetProperty("type", out var type) && type.GetString() is "integer" or "number" && decimal.TryParse(text, out _);

            var answer = await service.Client.GetJsonAsync($"{operation.TargetOf("meeting_1")}?{name}={Uri.EscapeDataString(text)}");

            AssertAgree($"{operation} with {name}='{text}'", answer, Schemas.FaultsOf(JsonElement.Parse(isNumber ? text : JsonSerializer.Serialize(text)), schema, name));
        }
    }

    private static void AssertAgree(string request, Answer answer, IReadOnlyList<string> faults)
    {
        var refused = answer.Status == HttpStatusCode.BadRequest;
        Assert.True(refused == faults.Count > 0, $"{request}: {(int)answer.Status}, although the document finds {(refused ? "nothing wrong" : string.Join("; ", faults))}.");
    }

    /// <summary>A day may be given as a time too, of which the day counts.</summary>
    private static bool IsTakenBesides(string name, string text) => name == "due_before" && text.Contains('T', StringComparison.Ordinal);

    private static string Text(int length) => $"\"{new string('a', length)}\"";

    private static TheoryData<string, string> PairsOf(Func<ApiOperation, IEnumerable<string>> namesOf)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var operation in Document.Operations)
        {
            foreach (var name in namesOf(operation))
                pairs.Add(operation.Id, name);
        }

        return pairs;
    }
}
