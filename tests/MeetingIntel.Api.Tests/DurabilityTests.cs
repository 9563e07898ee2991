using System.Net;
using System.Text.Json;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The process is killed, as by SIGKILL, and comes back with all it answered for.</summary>
public sealed class DurabilityTests
{
    [Fact]
    public async Task Killed_between_requests_it_comes_back_with_all_it_answered_for()
    {
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            var answers = new Dictionary<string, string>();
            await using (var service = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0"))
            {
                for (var i = 0; i < 5; i++)
                {
                    var meeting = await service.Client.CreateMeetingAsync(title: $"Talk {i}");
                    answers[meeting] = (await service.Client.AnalyzeAsync(meeting, Transcripts.Numbered(i))).Ok().GetRawText();
                }

                await service.KillAsync();
            }

            await using var back = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0");
            foreach (var (meeting, answer) in answers)
                Assert.Equal(answer, (await back.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Ok().GetRawText());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Killed_in_the_middle_of_requests_it_settles_what_ran_and_retry_completes_it()
    {
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            var meetings = new List<string>();
            var created = new List<string>();
            await using (var service = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0", "Llm__Mock__LatencyMs=60000"))
            {
                for (var i = 0; i < 4; i++)
                    meetings.Add(await service.Client.CreateMeetingAsync(title: $"Cut {i}"));
                var cut = meetings.Select((m, i) => service.Client.AnalyzeAsync(m, Transcripts.Numbered(i))).ToList();
                foreach (var meeting in meetings)
                    await EventuallyRunningAsync(service.Client, meeting);

                // Writers are at work when the process ends: what was answered must be there, what was not may be.
                using var stop = new CancellationTokenSource();
                var writer = Task.Run(async () =>
                {
                    try
                    {
                        while (!stop.IsCancellationRequested)
                            created.Add(await service.Client.CreateMeetingAsync(title: "While it ends"));
                    }
                    catch (HttpRequestException)
                    {
                        // The process is gone.
                    }
                });
                await Eventually.HoldsAsync(() => Task.FromResult(created.Count >= 5 || writer.IsCompleted));
                await service.KillAsync();
                await writer;
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => Task.WhenAll(cut));
            }

            await using var back = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0");
            Assert.NotEmpty(created);
            foreach (var meeting in created)
                (await back.Client.GetJsonAsync($"/meetings/{meeting}")).Ok();
            foreach (var meeting in meetings)
            {
                var analysis = Assert.Single((await back.Client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items").EnumerateArray());
                Assert.Equal("failed", analysis.GetProperty("state").GetString());
                Assert.All(analysis.GetProperty("extractors").EnumerateArray(), r => Assert.Equal("interrupted", r.GetProperty("error").GetString()));
                Assert.NotEqual(JsonValueKind.Null, analysis.GetProperty("finished_at").ValueKind);
                var filled = (await back.Client.PostAsync($"/analyses/{analysis.GetProperty("id").GetString()}/retry", "")).Ok();
                Assert.False(filled.TryGetProperty("errors", out _));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Killed_in_the_middle_of_a_retry_it_keeps_what_had_succeeded_and_what_users_changed()
    {
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            string before;
            await using (var service = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0", "Llm__Mock__LatencyMs=60000"))
            {
                (await service.Client.PatchAsync("/action-items/item_1", """{"status":"done","owner":"Priya"}""")).Ok();
                before = (await service.Client.GetJsonAsync("/meetings/meeting_6/insights")).Ok().GetProperty("insights").GetRawText();
                var retry = service.Client.PostAsync("/analyses/analysis_006/retry", "");
                await Eventually.HoldsAsync(async () =>
                    (await service.Client.GetJsonAsync("/analyses/analysis_006")).Ok().GetProperty("state").GetString() == "running");

                var meanwhile = (await service.Client.GetJsonAsync("/meetings/meeting_6/insights")).Ok();
                Assert.Equal("still running", meanwhile.GetProperty("errors").GetProperty("sentiment").GetString());
                (await service.Client.PostAsync("/analyses/analysis_006/retry", "")).Problem(HttpStatusCode.Conflict, "conflict");
                await service.KillAsync();
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => retry);
            }

            await using var back = await RunningService.StartAsync(folder, "Llm__Mock__FailureRate=0");
            var analysis = (await back.Client.GetJsonAsync("/analyses/analysis_006")).Ok();
            Assert.Equal("partial", analysis.GetProperty("state").GetString());
            var failed = Assert.Single(analysis.GetProperty("extractors").EnumerateArray(), r => r.GetProperty("status").GetString() == "failed");
            Assert.Equal(("sentiment", "interrupted"), (failed.GetProperty("name").GetString(), failed.GetProperty("error").GetString()));
            Assert.Equal(before, (await back.Client.GetJsonAsync("/meetings/meeting_6/insights")).Ok().GetProperty("insights").GetRawText());
            var item = (await back.Client.GetJsonAsync("/action-items?meeting_id=meeting_1")).Ok().GetProperty("items")[0];
            Assert.Equal(("done", "Priya"), (item.GetProperty("status").GetString(), item.GetProperty("owner").GetString()));
            Assert.False((await back.Client.PostAsync("/analyses/analysis_006/retry", "")).Ok().TryGetProperty("partial_success", out _));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_accepted_analysis_is_completed_although_the_client_goes_away()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0", "Llm__Mock__LatencyMs=1000");
        var meeting = await service.Client.CreateMeetingAsync();
        using var impatient = new HttpClient { BaseAddress = service.Client.BaseAddress };
        using var leave = new CancellationTokenSource();
        var left = impatient.PostAsync(
            new Uri($"/meetings/{meeting}/analyze", UriKind.Relative),
            new StringContent(JsonSerializer.Serialize(new { transcript = Transcripts.Planning, user_id = "user_1" }), System.Text.Encoding.UTF8, "application/json"),
            leave.Token);
        await EventuallyRunningAsync(service.Client, meeting);

        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        await Eventually.HoldsAsync(async () => await StateAsync() != "running");
        Assert.Equal("completed", await StateAsync());

        async Task<string?> StateAsync() =>
            (await service.Client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items")[0].GetProperty("state").GetString();
    }

    [Fact]
    public async Task Of_two_retries_at_once_one_runs_and_one_is_told_so()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0", "Llm__Mock__LatencyMs=1000");

        var both = await Task.WhenAll(
            service.Client.PostAsync("/analyses/analysis_006/retry", ""), service.Client.PostAsync("/analyses/analysis_006/retry", ""));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], both.Select(a => a.Status).Order());
        both.Single(a => a.Status == HttpStatusCode.Conflict).Problem(HttpStatusCode.Conflict, "conflict");
    }

    private static Task EventuallyRunningAsync(HttpClient client, string meeting) => Eventually.HoldsAsync(async () =>
        (await client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items").GetArrayLength() > 0);
}
