using System.Text.Json;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>What the document tells an integrator is whole, and its examples keep to its own schemas.</summary>
public sealed class DocumentContentTests
{
    private static readonly ApiDocument Document = ApiDocument.Committed;

    [Fact]
    public void Every_example_keeps_to_its_schema()
    {
        var examples = Document.Operations.SelectMany(ExamplesOf).ToList();

        Assert.InRange(examples.Count, 120, int.MaxValue);
        Assert.Empty(examples.SelectMany(e => new SchemaCheck(Document, e.OfService).FaultsOf(e.Value, e.Schema, e.At)));
    }

    [Fact]
    public void Every_operation_shows_what_is_sent_and_what_comes_back()
    {
        foreach (var operation in Document.Operations)
        {
            foreach (var parameter in operation.Parameters.Where(p => p.GetProperty("in").GetString() == "path"))
                Assert.True(parameter.TryGetProperty("example", out _), $"{operation}: {parameter.GetProperty("name")}");
            Assert.All(operation.Bodies, body => Assert.True(body.Value.TryGetProperty("example", out _), $"{operation} {body.Key}"));
            foreach (var (status, answer) in operation.Answers)
            {
                var json = ApiOperation.ContentOf(answer).Where(m => m.Key is AnswerCheck.Json or AnswerCheck.Problem);
                Assert.All(json, m => Assert.True(m.Value.TryGetProperty("example", out _) || m.Value.TryGetProperty("examples", out _), $"{operation} {status}"));
            }
        }
    }

    [Fact]
    public void Everything_is_described()
    {
        var things = Document.Operations.SelectMany(PartsOf).Concat(Document.Schemas.EnumerateObject().SelectMany(s => PartsOf(s.Name, s.Value))).ToList();

        Assert.InRange(things.Count, 350, int.MaxValue);
        Assert.Empty(things.Where(t => !t.Json.TryGetProperty("description", out var said) || string.IsNullOrWhiteSpace(said.GetString())).Select(t => t.At));
    }

    private static IEnumerable<(string At, JsonElement Json)> PartsOf(ApiOperation operation)
    {
        yield return ($"{operation}", operation.Json);
        foreach (var parameter in operation.Parameters)
            yield return ($"{operation}: {parameter.GetProperty("name")}", parameter);
        if (operation.Json.TryGetProperty("requestBody", out var body))
            yield return ($"{operation}: the body", body);
        foreach (var (status, answer) in operation.Answers)
        {
            yield return ($"{operation}: {status}", answer);
            foreach (var header in FieldsOf(answer, "headers"))
                yield return ($"{operation}: {status} {header.Name}", header.Value);
        }
    }

    private static IEnumerable<(string At, JsonElement Json)> PartsOf(string name, JsonElement schema) =>
        FieldsOf(schema, "properties").Select(p => ($"{name}.{p.Name}", p.Value)).Prepend((name, schema));

    private static IEnumerable<JsonProperty> FieldsOf(JsonElement thing, string name) => thing.TryGetProperty(name, out var fields) ? [.. fields.EnumerateObject()] : [];

    private static IEnumerable<(string At, JsonElement Schema, JsonElement Value, bool OfService)> ExamplesOf(ApiOperation operation)
    {
        foreach (var parameter in operation.Parameters.Where(p => p.TryGetProperty("example", out _)))
            yield return ($"{operation}: {parameter.GetProperty("name")}", parameter.GetProperty("schema"), parameter.GetProperty("example"), false);
        foreach (var (type, body) in operation.Bodies)
            yield return ($"{operation}: the body, {type}", body.GetProperty("schema"), body.GetProperty("example"), false);
        foreach (var (status, answer) in operation.Answers)
        {
            foreach (var (type, media) in ApiOperation.ContentOf(answer))
            {
                var at = $"{operation}: {status} {type}";
                if (media.TryGetProperty("example", out var example))
                    yield return (at, media.GetProperty("schema"), example, true);
                foreach (var kind in FieldsOf(media, "examples"))
                    yield return ($"{at} {kind.Name}", media.GetProperty("schema"), kind.Value.GetProperty("value"), true);
            }
        }
    }
}
