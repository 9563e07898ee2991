using System.Net;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>What happens at the same moment loses nothing.</summary>
[Collection(SteadyServiceGroup.Name)]
public sealed class ConcurrencyTests(SteadyService service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task The_same_transcript_many_times_at_once_makes_as_many_analyses()
    {
        var meeting = await _client.CreateMeetingAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _client.AnalyzeAsync(meeting, Transcripts.Numbered(500))));

        Assert.All(answers, a => a.Ok());
        Assert.Equal(8, (await _client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Changes_of_one_item_at_once_are_all_kept_by_a_later_analysis()
    {
        for (var round = 0; round < 10; round++)
        {
            var meeting = await _client.CreateMeetingAsync(title: $"Round {round}");
            var item = (await _client.AnalyzeAsync(meeting, Transcripts.Numbered(round))).Ok().GetProperty("insights").GetProperty("action_items")[0];
            var path = $"/action-items/{item.GetProperty("id").GetString()}";

            string[] changes = ["""{"owner":"Priya"}""", """{"task":"Do it"}""", """{"status":"done"}""", """{"deadline":"2026-02-03"}"""];
            var again = _client.AnalyzeAsync(meeting, Transcripts.Numbered(round));
            var answers = await Task.WhenAll(changes.Select(change => _client.PatchAsync(path, change)));
            Assert.All(answers, a => a.Ok());
            (await again).Ok();
            (await _client.AnalyzeAsync(meeting, Transcripts.Numbered(round))).Ok();

            var kept = (await _client.GetJsonAsync($"/action-items?meeting_id={meeting}")).Ok().GetProperty("items")[0];
            Assert.Equal(item.GetProperty("id").GetString(), kept.GetProperty("id").GetString());
            Assert.Equal("Priya", kept.GetProperty("owner").GetString());
            Assert.Equal("Do it", kept.GetProperty("task").GetString());
            Assert.Equal("done", kept.GetProperty("status").GetString());
            Assert.Equal("2026-02-03", kept.GetProperty("deadline").GetString());
        }
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused_and_leaves_the_first_alone()
    {
        await using var first = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0", "Llm__Mock__LatencyMs=1500");
        var meeting = await first.Client.CreateMeetingAsync();
        var running = first.Client.AnalyzeAsync(meeting, Transcripts.Planning);

        var (exitCode, error) = await RunningService.StartRefusedAsync($"ConnectionStrings__MeetingIntel=Data Source={first.Folder}/data/meetingintel.db");

        Assert.Equal(1, exitCode);
        Assert.Contains("in use by another process", error, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await running).Status);
    }
}
