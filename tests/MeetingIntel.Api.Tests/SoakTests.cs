using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests;

/// <summary>A model that fails one call in five, for as long as it takes to analyse two thousand meetings.</summary>
[Collection(AloneGroup.Name)]
public sealed class SoakTests
{
    private const int Analyses = 2000;
    private const int AtOnce = 16;
    private const int Parts = 6;
    private const double FailureRate = 0.2;
    private const int Tries = 3;

    [Fact]
    public async Task Of_two_thousand_analyses_none_is_lost_and_as_many_are_whole_as_chance_says()
    {
        // A call's fate hangs on the seed and its words: the counts are the same in every run until a prompt changes.
        var faults = new SeededFaults(seed: 5, FailureRate);
        await using var server = await FakeLlmServer.StartAsync(faults.Reply);
        await using var service = await server.ServiceAsync(
            FakeLlmProtocol.OpenAI,
            [.. ModelServers.Impatient, "Llm__Cache__Enabled=false", "Llm__MaxConcurrency=96", "Database__Durability=Normal", "Logging__LogLevel__Default=Warning",
                "Logging__LogLevel__MeetingIntel=Information"]);
        var states = new ConcurrentDictionary<string, string?>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Analyses), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, _) =>
            {
                var meeting = await service.Client.CreateMeetingAsync(title: $"Soak {number}");
                var (analysis, state) = await AnalyseAsync(service.Client, meeting, number);
                states[analysis] = state;
            });

        Assert.Empty(server.ScriptErrors);
        Assert.Equal(Analyses, states.Count);
        var whole = Math.Pow(1 - Math.Pow(FailureRate, Tries), Parts);
        var standardError = Math.Sqrt(whole * (1 - whole) / Analyses);
        Assert.InRange(states.Values.Count(s => s == "completed") / (double)Analyses, whole - (3 * standardError), whole + (3 * standardError));
        Assert.DoesNotContain("failed", states.Values); // All six parts failing thrice: once in four hundred billion.
        var expectedCalls = Analyses * Parts * (1 + FailureRate + (FailureRate * FailureRate));
        Assert.InRange(server.Requests.Count, expectedCalls * 0.98, expectedCalls * 1.02);

        foreach (var (analysis, _) in states.Where(s => s.Value == "partial"))
        {
            await Eventually.HoldsAsync(async () => !(await service.Client.PostAsync($"/analyses/{analysis}/retry", "")).Ok().TryGetProperty("errors", out var _));
            Assert.Equal("completed", (await service.Client.GetJsonAsync($"/analyses/{analysis}")).Ok().GetProperty("state").GetString());
        }
    }

    /// <summary>Analyses and checks that what was answered is what is kept, part by part; gives the state that it settled in.</summary>
    private static async Task<(string Analysis, string? State)> AnalyseAsync(HttpClient client, string meeting, int number)
    {
        var answer = await client.AnalyzeAsync(meeting, Transcripts.Numbered(number));
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, answer.Text);
        var id = answer.Json.GetProperty("analysis_id").GetString()!;
        var analysis = (await client.GetJsonAsync($"/analyses/{id}")).Ok();
        var state = analysis.GetProperty("state").GetString();
        var runs = analysis.GetProperty("extractors").EnumerateArray().ToList();
        Assert.Equal(Parts, runs.Count);
        Assert.Equal(
            answer.Status == HttpStatusCode.ServiceUnavailable ? "failed" : answer.Json.TryGetProperty("errors", out _) ? "partial" : "completed", state);
        if (state != "failed")
        {
            var insights = (await client.GetJsonAsync($"/meetings/{meeting}/insights")).Ok().GetProperty("insights");
            Assert.Equal(answer.Json.GetProperty("insights").GetRawText(), insights.GetRawText());
            Assert.All(runs, run => Assert.Equal(
                run.GetProperty("status").GetString() == "succeeded",
                insights.GetProperty(run.GetProperty("name").GetString()!).ValueKind != JsonValueKind.Null));
        }

        Assert.All(runs.Where(r => r.GetProperty("status").GetString() != "succeeded"), run => Assert.Equal(
            ("failed", "LLM call failed after 3 retries", Tries),
            (run.GetProperty("status").GetString(), run.GetProperty("error").GetString(), run.GetProperty("attempts").GetInt32())));
        return (id, state);
    }
}
