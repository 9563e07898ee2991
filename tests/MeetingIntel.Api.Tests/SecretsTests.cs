using System.Net;
using MeetingIntel.TestKit;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests;

/// <summary>A key that the provider repeats in its refusals, and what was said in a meeting, come out nowhere, however much is logged.</summary>
public sealed class SecretsTests
{
    private const string Spoken = "zanzibarmarker";

    [Theory]
    [InlineData(FakeLlmProtocol.OpenAI, false)]
    [InlineData(FakeLlmProtocol.OpenAI, true)]
    [InlineData(FakeLlmProtocol.Anthropic, false)]
    [InlineData(FakeLlmProtocol.Anthropic, true)]
    public async Task Keys_and_transcripts_stand_in_no_answer_and_no_log(FakeLlmProtocol protocol, bool isInFile)
    {
        var key = ModelServers.KeyOf(protocol);
        await using var server = await FakeLlmServer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            var file = Path.Combine(folder, "key");
            await File.WriteAllTextAsync(file, key + "\n");
            var settings = server.Settings(protocol)
                .Select(s => isInFile ? s.Replace($"ApiKey={key}", $"ApiKeyFile={file}", StringComparison.Ordinal) : s).ToList();
            await using var service = await RunningService.StartAsync(
                null,
                [
                    $"Llm__Provider={protocol}", "Llm__Fallbacks=Mock", "Llm__Mock__FailureRate=1", "Llm__Cache__Enabled=false", .. settings,
                    .. ModelServers.Impatient, "Logging__LogLevel__Default=Trace", "Logging__LogLevel__Microsoft=Trace", "Logging__LogLevel__System=Trace",
                ]);

            // One of each: a refusal that repeats the key and the question, an outage, a malformed answer that repeats the question, a good answer.
            var said = new List<string>();
            FakeReply[] replies =
            [
                FakeErrors.Unauthorized() with { Body = _ => $$"""{"error":{ "message":"{{key}} {{Spoken}}","type":"{{key}}","code":"{{key}}" } }""" },
                FakeErrors.ServerError() with { Body = _ => $"{key} {Spoken}" }, FakeBreakages.ResetBeforeAnswer(),
                FakeBreakages.BrokenEnvelope() with { Body = _ => $"{key} {Spoken}" }, FakeCompletions.Saying($"{Spoken} {key}"),
                FakeCompletions.Refused(),
            ];
            foreach (var reply in replies)
            {
                server.Reply = _ => reply;
                var meeting = await service.Client.CreateMeetingAsync();
                var answer = await service.Client.AnalyzeAsync(meeting, $"Alice Moreau: The {Spoken} must never be logged.");
                answer.Problem(HttpStatusCode.ServiceUnavailable, "model-unavailable");
                said.Add(answer.Text);
                said.Add((await service.Client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Text);
                said.Add((await service.Client.GetJsonAsync($"/analyses/{answer.Json.GetProperty("analysis_id").GetString()}")).Text);
                said.Add((await service.Client.GetJsonAsync($"/meetings/{meeting}/insights")).Text);
                (await service.Client.GetJsonAsync($"/meetings/{meeting}/transcript")).Ok();
            }

            server.Reply = _ => FakeCompletions.Valid();
            await service.Client.AnalysisAsync($"Alice Moreau: The {Spoken} must never be logged.");
            await service.Client.GetJsonAsync("/nowhere/last-request");
            await Eventually.HoldsAsync(() => Task.FromResult(service.Log.Any(l => l.Contains("last-request", StringComparison.Ordinal))));

            Assert.All(server.Requests, r => Assert.Equal(key, r.ApiKey));
            Assert.All(said, s => Assert.DoesNotContain(key, s, StringComparison.Ordinal));
            Assert.All(said, s => Assert.DoesNotContain(Spoken, s, StringComparison.Ordinal));
            string[] secrets = [key, Spoken, "You read the transcript"];
            var leaks = service.Log.Where(l => secrets.Any(s => l.Contains(s, StringComparison.OrdinalIgnoreCase))).ToList();
            Assert.True(leaks.Count == 0, string.Join('\n', leaks));
            Assert.Contains(service.Log, l => l.Contains("\"LogLevel\":\"Trace\"", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
