using System.Net;
using System.Text.Json;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>A service whose model takes in little at once.</summary>
public sealed class LongTranscriptTests
{
    private static readonly string[] Things =
        ["boiler certificate", "harbour permit", "payroll export", "drone footage", "violin invoice", "glacier map", "orchid catalogue", "bakery lease", "tunnel survey", "falcon photos"];

    [Fact]
    public async Task A_transcript_that_does_not_fit_is_read_part_by_part_and_all_of_it()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0", "Llm__ContextTokens=5000");
        var meeting = await service.Client.CreateMeetingAsync();

        var answer = (await service.Client.AnalyzeAsync(meeting, Talk())).Ok();

        Assert.Equal(1, answer.GetProperty("coverage").GetDouble());
        Assert.False(answer.TryGetProperty("unread", out _));
        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Equal(
            ["action_items", "key_topics", "sentiment", "follow_ups", "summary", "decisions"], answer.GetProperty("models").EnumerateObject().Select(m => m.Name));
        Assert.All(answer.GetProperty("models").EnumerateObject(), m => Assert.Equal("mock/offline-reading", m.Value.GetString()));
        Assert.True(answer.GetProperty("usage").GetProperty("calls").GetInt32() >= 6 * 5);
        var tasks = answer.GetProperty("insights").GetProperty("action_items").EnumerateArray().Select(i => i.GetProperty("task").GetString()!).ToList();
        Assert.Equal(Things.Length, tasks.Count);
        Assert.All(Things.Zip(tasks), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(answer.GetRawText(), (await service.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Ok().GetRawText());
        var analysis = (await service.Client.GetJsonAsync($"/analyses/{answer.GetProperty("analysis_id").GetString()}")).Ok();
        Assert.All(analysis.GetProperty("extractors").EnumerateArray(), e => Assert.Equal(1, e.GetProperty("coverage").GetDouble()));
    }

    [Fact]
    public async Task Parts_that_fail_are_told_and_retries_read_what_is_missing_until_nothing_is()
    {
        await using var service = await RunningService.StartAsync(
            null, "Llm__Mock__FailureRate=0.3", "Llm__Mock__Seed=7", "Llm__Retry__MaxAttempts=1", "Llm__CircuitBreaker__Enabled=false", "Llm__Cache__Enabled=false",
            "Llm__ContextTokens=5000");
        var meeting = await service.Client.CreateMeetingAsync();

        var answer = (await service.Client.AnalyzeAsync(meeting, Talk())).Ok();

        Assert.True(answer.GetProperty("partial_success").GetBoolean());
        Assert.InRange(answer.GetProperty("coverage").GetDouble(), 0.2, 0.9999);
        var unread = answer.GetProperty("unread").EnumerateArray().ToList();
        Assert.NotEmpty(unread);
        Assert.All(unread, u => Assert.Equal(["extractor", "first_turn", "last_turn", "error"], u.EnumerateObject().Select(p => p.Name)));
        Assert.All(unread, u => Assert.StartsWith("turn", answer.GetProperty("errors").GetProperty(u.GetProperty("extractor").GetString()!).GetString(), StringComparison.Ordinal));
        Assert.All(unread, u => Assert.NotEqual(JsonValueKind.Null, answer.GetProperty("insights").GetProperty(u.GetProperty("extractor").GetString()!).ValueKind));
        var id = answer.GetProperty("analysis_id").GetString();
        var analysis = (await service.Client.GetJsonAsync($"/analyses/{id}")).Ok();
        Assert.Equal("partial", analysis.GetProperty("state").GetString());
        Assert.Contains(analysis.GetProperty("extractors").EnumerateArray(), e => e.GetProperty("status").GetString() == "partial" && e.GetProperty("coverage").GetDouble() < 1);

        var (left, calls) = (answer, answer.GetProperty("usage").GetProperty("calls").GetInt32());
        for (var i = 0; i < 20 && left.TryGetProperty("errors", out _); i++)
            left = (await service.Client.SendAsync(HttpMethod.Post, $"/analyses/{id}/retry")).Ok();

        Assert.Equal(1, left.GetProperty("coverage").GetDouble());
        Assert.False(left.TryGetProperty("unread", out _));
        Assert.Equal(Things.Length, left.GetProperty("insights").GetProperty("action_items").GetArrayLength());
        Assert.True(left.GetProperty("usage").GetProperty("calls").GetInt32() < 2 * calls, "only what failed is read again");
        Assert.Equal("completed", (await service.Client.GetJsonAsync($"/analyses/{id}")).Ok().GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await service.Client.SendAsync(HttpMethod.Post, $"/analyses/{id}/retry")).Status);
    }

    /// <summary>Some three hundred turns of small talk with ten commitments in it.</summary>
    private static string Talk() => string.Join('\n', Enumerable.Range(0, 300).Select(i =>
        $"{(i % 2 == 0 ? "Alice Moreau" : "Dana Whitfield")}: {(i % 30 == 15 ? $"I'll send the {Things[i / 30]} to Priya by Friday." : SmallTalk[i % SmallTalk.Length])}"));

    private static readonly string[] SmallTalk =
    [
        "The weather was lovely at the coast last weekend, and the children had their fun in the sand.",
        "Traffic on the ring road is as slow as ever, and the trains are no better these days.",
        "That film was rather long, but the music in it was wonderful, and the ending was a surprise.",
        "The canteen has a better soup since spring, and the bread is fresh most mornings.",
    ];
}
