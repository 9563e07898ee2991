using System.Text.Json;
using MeetingIntel.TestKit;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests;

/// <summary>What was asked already, or is being asked, is not asked again.</summary>
public sealed class KeptAnswersTests
{
    [Fact]
    public async Task Two_identical_analyses_at_once_cost_one_set_of_calls()
    {
        var gate = new TaskCompletionSource();
        await using var server = await FakeLlmServer.StartAsync(_ => FakeCompletions.Valid().After(gate.Task));
        await using var service = await server.ServiceAsync(FakeLlmProtocol.OpenAI);
        string[] meetings = [await service.Client.CreateMeetingAsync(), await service.Client.CreateMeetingAsync()];

        var both = Task.WhenAll(meetings.Select(m => service.Client.AnalyzeAsync(m, Transcripts.Planning)));
        foreach (var meeting in meetings)
            await Eventually.HoldsAsync(async () => (await service.Client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items").GetArrayLength() == 1);
        await Eventually.HoldsAsync(() => Task.FromResult(server.Requests.Count >= 6));
        gate.SetResult();

        var answers = (await both).Select(a => a.Ok()).ToList();
        Assert.All(answers, a => Assert.False(a.TryGetProperty("errors", out _)));
        Assert.Equal(6, server.Requests.Count);
        Assert.Equal(6, answers.Sum(Calls)); // Whichever of them came first for a part.
        Assert.Single(answers.Select(a => a.GetProperty("insights").GetProperty("summary").GetString()).Distinct());
    }

    [Fact]
    public async Task Two_identical_preparations_at_once_cost_one_call()
    {
        var gate = new TaskCompletionSource();
        await using var server = await FakeLlmServer.StartAsync(_ => FakeCompletions.Valid().After(gate.Task));
        await using var service = await server.ServiceAsync(FakeLlmProtocol.Anthropic);
        var meeting = await service.Client.CreateMeetingAsync();

        var both = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => service.Client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })));
        await Eventually.HoldsAsync(() => Task.FromResult(server.Requests.Count >= 1));
        gate.SetResult();

        Assert.All(await both, a => a.Ok());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answers_outlive_the_process_and_force_asks_all_the_same()
    {
        await using var server = await FakeLlmServer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        string[] settings = ["Llm__Provider=OpenAI", .. server.Settings(FakeLlmProtocol.OpenAI)];
        try
        {
            string first;
            await using (var service = await RunningService.StartAsync(folder, settings))
            {
                first = (await service.Client.AnalyzeAsync("meeting_1", Transcripts.Planning)).Ok().GetProperty("insights").GetProperty("summary").GetRawText();
                await service.KillAsync();
            }

            Assert.Equal(6, server.Requests.Count);
            server.Reply = _ => FakeErrors.ServerError();
            await using var back = await RunningService.StartAsync(folder, settings);
            var again = (await back.Client.AnalyzeAsync("meeting_1", Transcripts.Planning)).Ok();
            Assert.Equal((0, first), (Calls(again), again.GetProperty("insights").GetProperty("summary").GetRawText()));
            Assert.Equal(6, server.Requests.Count);

            server.Reply = _ => FakeCompletions.Valid();
            var forced = (await back.Client.PostAsync("/meetings/meeting_1/analyze", new { transcript = Transcripts.Planning, user_id = "user_1", force = true })).Ok();
            Assert.Equal((6, 12), (Calls(forced), server.Requests.Count));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Calls(JsonElement answer) => answer.GetProperty("usage").GetProperty("calls").GetInt32();
}
