using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingIntel.Api.Problems;
using MeetingIntel.Api.Tests.Documented;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The OpenAPI document, the pages round it, and what it promises.</summary>
[Collection(SteadyServiceGroup.Name)]
public sealed partial class DocumentTests(SteadyService service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task Every_operation_has_summary_description_statuses_examples_and_problems()
    {
        var document = await DocumentAsync(_client);

        Assert.Equal(22, document.Operations.Count);
        foreach (var (_, path, operation) in document.Operations)
        {
            var name = operation.GetProperty("operationId").GetString();
            Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty("operationId").GetString()), name);
            Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty("summary").GetString()), name);
            Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty("description").GetString()), name);
            var responses = operation.GetProperty("responses").EnumerateObject().ToList();
            Assert.Contains(responses, r => r.Name[0] == '2');
            foreach (var response in responses)
            {
                Assert.False(string.IsNullOrWhiteSpace(response.Value.GetProperty("description").GetString()), $"{name} {response.Name}");
                if (response.Name[0] is '4' or '5' && !path.StartsWith("/health", StringComparison.Ordinal))
                {
                    var media = response.Value.GetProperty("content").GetProperty("application/problem+json");
                    Assert.Equal("#/components/schemas/Problem", media.GetProperty("schema").GetProperty("$ref").GetString());
                    Assert.NotEmpty(media.GetProperty("examples").EnumerateObject());
                }
            }

            if (operation.TryGetProperty("requestBody", out var body))
                Assert.True(body.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _), name);
            Assert.DoesNotContain(operation.GetRawText(), "Idempotency-Key", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Examples_run_as_they_stand_against_the_demo_data_and_answer_what_they_show()
    {
        await using var fresh = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0");
        var document = await DocumentAsync(fresh.Client);
        foreach (var operation in document.Operations)
        {
            var answer = await fresh.Client.RunAsync(operation);

            Assert.True((int)answer.Status is >= 200 and < 300, $"{operation}: {answer.Text}");
            if (ApiOperation.ContentOf(operation.Answers[(int)answer.Status]).TryGetValue(AnswerCheck.Json, out var media))
                Assert.Equal(Lasting(media.GetProperty("example")), Lasting(answer.Json));
            foreach (var (type, body) in operation.Bodies.Where(b => b.Key != AnswerCheck.Json))
                Assert.Equal(answer.Status, (await fresh.Client.RunAsync(operation, body: body.GetProperty("example").GetString(), type: type)).Status);
        }
    }

    [Fact]
    public async Task Limits_and_required_fields_are_the_validators()
    {
        var schemas = (await DocumentAsync(_client)).Schemas;

        var create = schemas.GetProperty("CreateMeetingRequest");
        Assert.Equal(["title", "contact_id", "user_id", "scheduled_time"], create.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(200, create.GetProperty("properties").GetProperty("title").GetProperty("maxLength").GetInt32());
        Assert.Equal("date-time", create.GetProperty("properties").GetProperty("scheduled_time").GetProperty("format").GetString());
        Assert.Equal(["scheduled", "in_progress", "completed", "cancelled"], schemas.GetProperty("MeetingStatus").GetProperty("enum").EnumerateArray().Select(w => w.GetString()));
        var extractors = schemas.GetProperty("AnalyzeMeetingRequest").GetProperty("properties").GetProperty("extractors");
        Assert.Equal("#/components/schemas/Extractor", extractors.GetProperty("items").GetProperty("$ref").GetString());
        Assert.Contains("decisions", schemas.GetProperty("Extractor").GetProperty("enum").EnumerateArray().Select(w => w.GetString()));
        var change = schemas.GetProperty("ChangeActionItemRequest");
        Assert.False(change.TryGetProperty("required", out _));
        Assert.True(change.GetProperty("properties").GetProperty("owner").GetProperty("nullable").GetBoolean());
        Assert.Equal("email", schemas.GetProperty("CreateUserRequest").GetProperty("properties").GetProperty("email").GetProperty("format").GetString());
    }

    [Fact]
    public async Task The_root_leads_to_the_page_of_the_document()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = _client.BaseAddress };
        Assert.Equal("/swagger", (await client.GetJsonAsync("/")).Headers.Location?.ToString());
        Assert.Contains("swagger-ui", (await _client.GetJsonAsync("/swagger")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_told_apart_as_live_and_ready()
    {
        Assert.Equal("""{"status":"healthy"}""", (await _client.GetJsonAsync("/health/live")).Text);
        Assert.Equal("""{"status":"healthy"}""", (await _client.GetJsonAsync("/health/ready")).Text);
    }

    public static TheoryData<string> Slugs => [.. ProblemTypes.All.Select(p => p.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_kind_of_problem_has_a_help_page(string slug)
    {
        var page = await _client.GetJsonAsync($"/problems/{slug}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html", page.ContentHeaders.ContentType?.MediaType);
        foreach (var heading in new[] { "Cause", "Example", "Remedy", slug })
            Assert.Contains(heading, page.Text, StringComparison.Ordinal);
    }

    /// <summary>The document as the service gives it.</summary>
    private static async Task<ApiDocument> DocumentAsync(HttpClient client) => new((await client.GetJsonAsync("/swagger/v1/swagger.json")).Ok());

    /// <summary>What is the same on every run: new ids and the times of now are not.</summary>
    private static string Lasting(JsonElement answer) => Passing().Replace(JsonSerializer.Serialize(answer), "NEW");

    [GeneratedRegex("_[0-9a-f]{32}|(?<=\"(created|updated|finished)_at\":\")[^\"]*|(?<=\"next_cursor\":\")[^\"]*")]
    private static partial Regex Passing();
}
