using System.Net;
using System.Text.Json;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The service with a model that fails: often, or always.</summary>
public sealed class ModelFailureTests
{
    private const string FewRetries = "Llm__Retry__BaseDelayMs=1";
    private const string NoBreaker = "Llm__CircuitBreaker__Enabled=false";

    [Fact]
    public async Task A_part_that_fails_is_told_honestly_and_retry_runs_only_that()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0.6", "Llm__Mock__Seed=7", FewRetries, NoBreaker);
        var (meeting, partial) = await PartialAsync(service.Client);

        Assert.True(partial.GetProperty("partial_success").GetBoolean());
        var failed = partial.GetProperty("errors").EnumerateObject().ToList();
        Assert.All(failed, e => Assert.Equal("LLM call failed after 3 retries", e.Value.GetString()));
        Assert.All(failed, e => Assert.Equal(JsonValueKind.Null, partial.GetProperty("insights").GetProperty(e.Name).ValueKind));
        var id = partial.GetProperty("analysis_id").GetString();
        var before = await RunsAsync(service.Client, id);
        Assert.All(failed, e => Assert.Equal(("failed", 3), before[e.Name]));
        Assert.Equal(partial.GetRawText(), (await service.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Ok().GetRawText());

        JsonElement last = default;
        await Eventually.HoldsAsync(async () =>
        {
            last = (await service.Client.PostAsync($"/analyses/{id}/retry", "")).Ok();
            return !last.TryGetProperty("partial_success", out _);
        });

        Assert.False(last.TryGetProperty("errors", out _));
        Assert.All(last.GetProperty("insights").EnumerateObject(), p => Assert.NotEqual(JsonValueKind.Null, p.Value.ValueKind));
        var after = await RunsAsync(service.Client, id);
        Assert.All(before.Where(r => r.Value.Status == "succeeded"), r => Assert.Equal(r.Value, after[r.Key]));
        (await service.Client.PostAsync($"/analyses/{id}/retry", "")).Problem(HttpStatusCode.Conflict, "conflict");
    }

    [Fact]
    public async Task Whole_failure_is_503_and_loses_nothing_and_a_better_model_fills_it_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            string meeting;
            string analysis;
            await using (var down = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=1", FewRetries, NoBreaker))
            {
                meeting = await down.Client.CreateMeetingAsync();
                var answer = await down.Client.AnalyzeAsync(meeting, Transcripts.Planning);
                var problem = answer.Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable");
                analysis = problem.GetProperty("analysis_id").GetString()!;
                Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
                Assert.Equal("failed", (await down.Client.GetJsonAsync($"/analyses/{analysis}")).Ok().GetProperty("state").GetString());
                (await down.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Problem(HttpStatusCode.NotFound, "no-insights");
                Assert.Contains("training plan", (await down.Client.GetJsonAsync($"/meetings/{meeting}/transcript")).Ok().GetProperty("text").GetString(), StringComparison.Ordinal);
                var again = (await down.Client.PostAsync($"/analyses/{analysis}/retry", "")).Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable");
                Assert.Equal(analysis, again.GetProperty("analysis_id").GetString());
                var brief = await down.Client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" });
                brief.Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable");
                Assert.Equal(TimeSpan.FromSeconds(5), brief.Headers.RetryAfter?.Delta);
                await down.KillAsync();
            }

            await using var up = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0");
            var filled = (await up.Client.PostAsync($"/analyses/{analysis}/retry", "")).Ok();
            Assert.False(filled.TryGetProperty("partial_success", out _));
            Assert.Equal(filled.GetRawText(), (await up.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Ok().GetRawText());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_open_circuit_answers_at_once_with_the_rest_of_the_break()
    {
        await using var service = await RunningService.StartAsync(
            null, "Llm__Mock__FailureRate=1", FewRetries, "Llm__CircuitBreaker__MinimumThroughput=2", "Llm__CircuitBreaker__FailureRatio=0.1",
            "Llm__CircuitBreaker__BreakSeconds=90");
        var meeting = await service.Client.CreateMeetingAsync();
        for (var i = 0; i < 3; i++)
            await service.Client.AnalyzeAsync(meeting, Transcripts.Numbered(i));

        var answer = await service.Client.AnalyzeAsync(meeting, Transcripts.Numbered(99));

        Assert.Contains("circuit open", answer.Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable").GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 90);
        Assert.NotEqual(5, answer.Headers.RetryAfter.Delta.Value.TotalSeconds);
    }

    [Fact]
    public async Task Logs_carry_the_trace_id_of_the_problem_and_nothing_of_the_transcript()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=1", FewRetries, NoBreaker, "Logging__LogLevel__Default=Debug");
        var meeting = await service.Client.CreateMeetingAsync();

        var problem = (await service.Client.AnalyzeAsync(meeting, "Alice Moreau: The zanzibarmarker must never be logged.")).Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable");
        var bad = (await service.Client.PostAsync($"/meetings/{meeting}/analyze", """{"transcript":"zanzibarmarker\u0000","user_id":"user_1"}""")).Problem(HttpStatusCode.BadRequest, "invalid-request");

        foreach (var trace in new[] { problem, bad }.Select(p => p.GetProperty("trace_id").GetString()!))
            await Eventually.HoldsAsync(() => Task.FromResult(service.Log.Any(l => l.Contains(trace, StringComparison.Ordinal))));
        Assert.DoesNotContain(service.Log, l => l.Contains("zanzibarmarker", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(service.Log, l => l.Contains("You read the transcript", StringComparison.Ordinal));
    }

    private static async Task<(string Meeting, JsonElement Answer)> PartialAsync(HttpClient client)
    {
        for (var number = 0; number < 200; number++)
        {
            var meeting = await client.CreateMeetingAsync();
            var answer = await client.AnalyzeAsync(meeting, Transcripts.Numbered(number));
            if (answer.Status == HttpStatusCode.OK && answer.Json.TryGetProperty("partial_success", out _))
                return (meeting, answer.Json);
        }

        throw new InvalidOperationException("No analysis was partial.");
    }

    private static async Task<Dictionary<string, (string? Status, int Attempts)>> RunsAsync(HttpClient client, string? analysis) =>
        (await client.GetJsonAsync($"/analyses/{analysis}")).Ok().GetProperty("extractors").EnumerateArray().ToDictionary(
            r => r.GetProperty("name").GetString()!, r => (r.GetProperty("status").GetString(), r.GetProperty("attempts").GetInt32()));
}
