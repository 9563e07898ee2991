using System.Text.Json;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>Holds answers of the service against what the committed document promises of them.</summary>
internal static class AnswerCheck
{
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";

    private const string NoType = "no type";

    /// <summary>What the router answers where no operation is.</summary>
    private static readonly Dictionary<int, string> RefusedByRouter = new() { [404] = "not-found", [405] = "method-not-allowed" };

    /// <summary>Headers that clients act on.</summary>
    private static readonly string[] ActedOn = ["Location", "Retry-After"];

    private static readonly ApiDocument Document = ApiDocument.Committed;
    private static readonly SchemaCheck Schemas = new(Document, ofService: true);
    private static int _checked;

    /// <summary>How many answers were checked since the tests began.</summary>
    public static int Checked => Volatile.Read(ref _checked);

    /// <summary>Fails when the answer is not as the document has it.</summary>
    public static async Task RequireAsync(HttpResponseMessage answer)
    {
        var request = answer.RequestMessage!;
        if (IsOutside(request))
            return;
        var body = await answer.Content.ReadAsStringAsync();
        var faults = FaultsOf(answer, body);
        Assert.True(
            faults.Count == 0,
            $"{request.Method} {request.RequestUri!.PathAndQuery} was answered with {(int)answer.StatusCode}, and not as docs/openapi.json has it:\n{string.Join('\n', faults)}\n{body}");
        Interlocked.Increment(ref _checked);
    }

    /// <summary>What the answer has that the document does not allow, or lacks that it promises.</summary>
    public static IReadOnlyList<string> FaultsOf(HttpResponseMessage answer, string body)
    {
        var (request, status) = (answer.RequestMessage!, (int)answer.StatusCode);
        var headOnly = request.Method == HttpMethod.Head;
        var type = answer.Content.Headers.ContentType?.MediaType ?? NoType;
        if (Document.Find(headOnly ? HttpMethod.Get : request.Method, request.RequestUri!.AbsolutePath) is not { } operation)
        {
            return RefusedByRouter.TryGetValue(status, out var kind) && type == Problem
                ? ProblemFaultsOf(answer, body, [kind])
                : [$"no operation is there, and {status} ({type}) is no answer to that"];
        }

        // What every operation refuses alike stands in the document's own description.
        if (status == 403 && type == Problem && request.Headers.Contains("Origin"))
            return ProblemFaultsOf(answer, body, ["forbidden"]);
        if (!operation.Answers.TryGetValue(status, out var documented))
            return [$"{status} is not documented"];
        var content = ApiOperation.ContentOf(documented);
        if (content.Count == 0)
            return type == NoType && body.Length == 0 ? [.. HeaderFaultsOf(answer, documented)] : [$"no content is documented for {status}"];
        if (!content.TryGetValue(type, out var media))
            return [$"{type} is not documented for {status}"];

        var faults = HeaderFaultsOf(answer, documented).ToList();
        if (!headOnly && type == Problem)
            faults.AddRange(ProblemFaultsOf(answer, body, operation.ProblemsOf(status)));
        else if (!headOnly && type == Json)
            faults.AddRange(Schemas.FaultsOf(JsonElement.Parse(body), media.GetProperty("schema"), "body"));
        return faults;
    }

    /// <summary>The pages that show the document, where the root leads to, and what a browser asks before it asks are not the contract's.</summary>
    private static bool IsOutside(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath is "/" || request.RequestUri.AbsolutePath.StartsWith("/swagger", StringComparison.Ordinal)
        || request.Headers.Contains("Access-Control-Request-Method");

    /// <summary>A header of the answer that is documented keeps to its schema; one that clients act on is documented.</summary>
    private static IEnumerable<string> HeaderFaultsOf(HttpResponseMessage answer, JsonElement documented)
    {
        var headers = documented.TryGetProperty("headers", out var all) ? all.EnumerateObject().ToDictionary(h => h.Name, h => h.Value) : [];
        foreach (var (name, header) in headers)
        {
            var schema = header.GetProperty("schema");
            if (answer.Headers.TryGetValues(name, out var values))
            {
                var value = schema.GetProperty("type").GetString() == "string" ? JsonSerializer.Serialize(values.Single()) : values.Single();
                foreach (var fault in Schemas.FaultsOf(JsonElement.Parse(value), schema, name))
                    yield return fault;
            }
            else if (header.TryGetProperty("required", out var required) && required.GetBoolean())
            {
                yield return $"the header {name} is missing";
            }
        }

        foreach (var acted in ActedOn.Where(name => answer.Headers.Contains(name) && !headers.ContainsKey(name)))
            yield return $"the header {acted} is not documented";
    }

    /// <summary>A problem has its shape, is of a kind that is named, and says when to ask again where that helps.</summary>
    private static List<string> ProblemFaultsOf(HttpResponseMessage answer, string body, IEnumerable<string> kinds)
    {
        var problem = JsonElement.Parse(body);
        List<string> faults = [.. Schemas.FaultsOf(problem, Document.Schemas.GetProperty("Problem"), "body")];
        if (faults.Count > 0)
            return faults;

        var kind = problem.GetProperty("type").GetString()!.Split('/')[^1];
        if (!kinds.Contains(kind))
            faults.Add($"the problem {kind} is not documented for {(int)answer.StatusCode}");
        if (problem.GetProperty("status").GetInt32() != (int)answer.StatusCode)
            faults.Add("the problem tells another status than the answer");
        if ((kind == "model-unavailable") != (answer.Headers.RetryAfter is not null))
            faults.Add($"Retry-After does not fit the problem {kind}");
        return faults;
    }
}
