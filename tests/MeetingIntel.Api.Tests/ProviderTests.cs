using System.Net;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests;

/// <summary>The service with the vendors' protocols: who is asked, and who answered.</summary>
public sealed class ProviderTests
{
    [Theory]
    [InlineData(FakeLlmProtocol.OpenAI, "openai")]
    [InlineData(FakeLlmProtocol.Anthropic, "anthropic")]
    public async Task A_model_behind_the_wire_answers_the_whole_service(FakeLlmProtocol protocol, string vendor)
    {
        await using var server = await FakeLlmServer.StartAsync();
        await using var service = await server.ServiceAsync(protocol, $"Llm__Models__summary=small-model", "Llm__Models__brief=brief-model");
        var meeting = await service.Client.CreateMeetingAsync();

        var answer = (await service.Client.AnalyzeAsync(meeting, Transcripts.Planning)).Ok();
        var brief = (await service.Client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Ok();

        Assert.False(answer.TryGetProperty("errors", out _));
        var item = Assert.Single(answer.GetProperty("insights").GetProperty("action_items").EnumerateArray());
        Assert.Equal(("Send the offer", true), (item.GetProperty("task").GetString(), item.GetProperty("verified").GetBoolean()));
        Assert.Equal("Priya, can you send us", item.GetProperty("evidence")[0].GetProperty("quote").GetString());
        var usage = answer.GetProperty("usage");
        Assert.Equal(
            (6, 0, 720, 240, 180),
            (usage.GetProperty("calls").GetInt32(), usage.GetProperty("retries").GetInt32(), usage.GetProperty("input_tokens").GetInt32(),
                usage.GetProperty("cached_input_tokens").GetInt32(), usage.GetProperty("output_tokens").GetInt32()));
        Assert.Equal("A contact you have met before.", brief.GetProperty("context").GetProperty("contact_summary").GetString());
        var models = await service.Client.ModelsOfAsync(answer.GetProperty("analysis_id").GetString()!);
        Assert.Equal(6, models.Count);
        Assert.All(models, m => Assert.Equal($"{vendor}/{(m.Key == "summary" ? "small-model" : $"model-of-{protocol}")}", m.Value));
        Assert.Equal(7, server.Requests.Count);
        Assert.All(server.Requests, r => Assert.Equal(
            (ModelServers.KeyOf(protocol), r.Question.Task switch { "summary" => "small-model", "brief" => "brief-model", _ => $"model-of-{protocol}" }),
            (r.ApiKey, r.Question.Model)));
        Assert.Empty(server.ScriptErrors);
    }

    [Fact]
    public async Task All_parts_are_asked_for_at_once()
    {
        var gate = new TaskCompletionSource();
        await using var server = await FakeLlmServer.StartAsync(_ => FakeCompletions.Valid().After(gate.Task));
        await using var service = await server.ServiceAsync(FakeLlmProtocol.OpenAI);

        var analysis = service.Client.AnalysisAsync(Transcripts.Planning);
        await Eventually.HoldsAsync(() => Task.FromResult(server.Requests.Count == 6)); // None of them has its answer yet.
        gate.SetResult();

        await analysis;
        Assert.Equal(6, server.Requests.Select(r => r.Question.Task).Distinct().Count());
    }

    [Fact]
    public async Task A_fallback_answers_while_the_first_is_down_and_only_so_long()
    {
        await using var first = await FakeLlmServer.StartAsync();
        await using var second = await FakeLlmServer.StartAsync();
        await using var service = await ModelServers.ServiceAsync(first, second, ModelServers.Impatient);
        await first.StopListeningAsync();

        var down = await service.Client.AnalysisAsync(Transcripts.Planning);
        await first.ListenAsync();
        var up = await service.Client.AnalysisAsync(Transcripts.Planning);
        await second.StopListeningAsync();
        await first.StopListeningAsync();
        var kept = await service.Client.AnalysisAsync(Transcripts.Planning);

        Assert.All((await service.Client.ModelsOfAsync(down)).Values, m => Assert.Equal("anthropic/model-of-Anthropic", m));
        Assert.All((await service.Client.ModelsOfAsync(up)).Values, m => Assert.Equal("openai/model-of-OpenAI", m));
        Assert.All((await service.Client.ModelsOfAsync(kept)).Values, m => Assert.Equal("openai/model-of-OpenAI", m));
        Assert.Equal((6, 6), (first.Requests.Count, second.Requests.Count));
    }

    [Fact]
    public async Task A_fallbacks_kept_answers_serve_while_the_first_is_down()
    {
        await using var first = await FakeLlmServer.StartAsync();
        await using var second = await FakeLlmServer.StartAsync();
        await using var service = await ModelServers.ServiceAsync(first, second, ModelServers.Impatient);
        await first.StopListeningAsync();

        await service.Client.AnalysisAsync(Transcripts.Planning);
        var again = await service.Client.AnalysisAsync(Transcripts.Planning);

        Assert.All((await service.Client.ModelsOfAsync(again)).Values, m => Assert.Equal("anthropic/model-of-Anthropic", m));
        Assert.Equal(6, second.Requests.Count);
    }

    [Fact]
    public async Task One_part_may_come_from_a_fallback_and_the_others_not()
    {
        await using var first = await FakeLlmServer.StartAsync(
            r => r.Question.Task == "sentiment" ? FakeErrors.Forbidden() : FakeCompletions.Valid());
        await using var second = await FakeLlmServer.StartAsync();
        await using var service = await ModelServers.ServiceAsync(first, second, ModelServers.Impatient);

        var models = await service.Client.ModelsOfAsync(await service.Client.AnalysisAsync(Transcripts.Planning));

        Assert.All(models, m => Assert.Equal(m.Key == "sentiment" ? "anthropic/model-of-Anthropic" : "openai/model-of-OpenAI", m.Value));
        Assert.Equal("sentiment", Assert.Single(second.Requests).Question.Task);
    }

    [Theory]
    [InlineData(FakeLlmProtocol.OpenAI, 401, "check Llm:OpenAI:ApiKey or :ApiKeyFile")]
    [InlineData(FakeLlmProtocol.Anthropic, 401, "check Llm:Anthropic:ApiKey or :ApiKeyFile")]
    [InlineData(FakeLlmProtocol.Anthropic, 404, "check Llm:Anthropic:Model, :BaseUrl and Llm:Models")]
    public async Task What_a_setting_can_mend_says_which_and_is_asked_once(FakeLlmProtocol protocol, int status, string remedy)
    {
        await using var server = await FakeLlmServer.StartAsync(_ => FakeErrors.Status(status, "error", "no"));
        await using var service = await server.ServiceAsync(protocol);
        var meeting = await service.Client.CreateMeetingAsync();

        var answer = await service.Client.AnalyzeAsync(meeting, Transcripts.Planning);
        var brief = await service.Client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" });

        foreach (var refused in new[] { answer, brief })
        {
            var detail = refused.Problem(HttpStatusCode.ServiceUnavailable, "model-misconfigured").GetProperty("detail").GetString();
            Assert.Contains($"LLM refused the request ({status})", detail, StringComparison.Ordinal);
            Assert.Contains(remedy, detail, StringComparison.Ordinal);
            Assert.Null(refused.Headers.RetryAfter);
        }

        Assert.Equal(7, server.Requests.Count);
    }

    [Fact]
    public async Task When_both_fail_for_good_the_remedies_of_both_are_told()
    {
        await using var first = await FakeLlmServer.StartAsync(_ => FakeErrors.Unauthorized());
        await using var second = await FakeLlmServer.StartAsync(_ => FakeErrors.NotFound());
        await using var service = await ModelServers.ServiceAsync(first, second);

        var answer = await service.Client.AnalyzeAsync(await service.Client.CreateMeetingAsync(), Transcripts.Planning);

        var detail = answer.Problem(HttpStatusCode.ServiceUnavailable, "model-misconfigured").GetProperty("detail").GetString();
        Assert.Contains("OpenAI: LLM refused the request (401); Anthropic: LLM refused the request (404)", detail, StringComparison.Ordinal);
        Assert.Contains("Llm:OpenAI:ApiKey", detail, StringComparison.Ordinal);
        Assert.Contains("Llm:Anthropic:Model", detail, StringComparison.Ordinal);
        Assert.Null(answer.Headers.RetryAfter);
    }
}
