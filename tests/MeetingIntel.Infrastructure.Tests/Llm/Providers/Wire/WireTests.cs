using System.Text.Json;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers.Wire;

/// <summary>What goes over the wire, and what our own side makes of it.</summary>
public sealed class WireTests
{
    public static TheoryData<FakeLlmProtocol> Protocols => new(FakeLlmProtocol.OpenAI, FakeLlmProtocol.Anthropic);

    [Theory]
    [MemberData(nameof(WireCases.WithProtocols), MemberType = typeof(WireCases))]
    public async Task What_the_model_does_is_met_as_documented(string name, FakeLlmProtocol protocol)
    {
        var expected = WireCases.All[name];
        await using var model = await WiredModel.StartAsync(protocol, expected.Settings);
        model.Server.Reply = _ => expected.Reply(model.Clock);
        if (!expected.IsListening)
            await model.Server.StopListeningAsync();
        var question = WiredModel.Question();

        var (answer, failure) = await OutcomeAsync(model.Client.AskAsync(question));

        Assert.Empty(model.Server.ScriptErrors);
        Assert.Equal((expected.Failure, expected.Message), (failure?.Kind, failure?.Message));
        Assert.Equal(expected.RetryAfter, failure?.RetryAfter);
        if (expected.Remedy is null)
            Assert.Null(failure?.Remedy);
        else
            Assert.Contains(expected.Remedy.Replace("*", WiredModel.SectionOf(protocol), StringComparison.Ordinal), failure!.Remedy, StringComparison.Ordinal);
        if (answer is not null)
            AssertGood(answer, protocol);
        Assert.Equal(expected.WaitsMs, model.WaitsMs);
        Assert.Equal(expected.IsListening ? expected.Calls : 0, model.Server.Requests.Count);
        Assert.Equal((expected.Calls, expected.Calls - 1), (question.Meter.Total.Calls, question.Meter.Total.Retries));
        Assert.Equal(
            (120 * expected.PaidAnswers, 40 * expected.PaidAnswers, 30 * expected.PaidAnswers),
            (question.Meter.Total.InputTokens, question.Meter.Total.CachedInputTokens, question.Meter.Total.OutputTokens));
        Assert.All(model.Server.Requests, (request, index) => AssertAsks(request, question, protocol, index == 0 ? null : expected.Correction));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_body_that_trickles_is_cut_off_when_the_time_of_the_try_is_up(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol, ("Llm:Timeout:PerAttemptSeconds", "10"));
        model.Server.Reply = _ => FakeBreakages.Trickle();

        var outcome = OutcomeAsync(model.Client.AskAsync(WiredModel.Question()));
        for (var seen = 1; seen <= 3; seen++)
        {
            // Fifty bytes of this answer have left.
            await Clocks.EventuallyAsync(() =>
                model.Server.Requests.Count == seen && model.ServerClock.GetUtcNow() > model.Server.Requests[^1].At.AddSeconds(0.5));
            model.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var (_, failure) = await outcome;
        Assert.Equal((LlmFailureKind.TimedOut, "LLM call failed after 3 retries"), (failure?.Kind, failure?.Message));
        Assert.Equal([89, 109], model.WaitsMs);
        Assert.Equal(3, model.Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_refusal_that_trickles_is_told_by_its_status(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(
            protocol, ("Llm:Timeout:PerAttemptSeconds", "86400"), ("Llm:Timeout:TotalSeconds", "86400"));
        model.Server.Reply = _ => FakeErrors.Unauthorized() with { Delivery = FakeDelivery.Trickle };

        var outcome = OutcomeAsync(model.Client.AskAsync(WiredModel.Question()));
        await Clocks.EventuallyAsync(() =>
        {
            model.Clock.Advance(TimeSpan.FromSeconds(1));
            return outcome.IsCompleted;
        });

        Assert.Equal("LLM refused the request (401)", (await outcome).Failure?.Message);
        Assert.Single(model.Server.Requests);
    }

    [Theory]
    [InlineData(302, FakeLlmProtocol.OpenAI)]
    [InlineData(307, FakeLlmProtocol.OpenAI)]
    [InlineData(308, FakeLlmProtocol.OpenAI)]
    [InlineData(302, FakeLlmProtocol.Anthropic)]
    [InlineData(307, FakeLlmProtocol.Anthropic)]
    [InlineData(308, FakeLlmProtocol.Anthropic)]
    public async Task A_redirect_is_not_followed_for_the_key_would_go_with_it(int status, FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol);
        await using var elsewhere = await FakeLlmServer.StartAsync();
        model.Server.Reply = request => FakeErrors.Redirect(status, new Uri(elsewhere.Address, request.Path));

        var (_, failure) = await OutcomeAsync(model.Client.AskAsync(WiredModel.Question()));

        Assert.Equal((LlmFailureKind.InvalidRequest, $"LLM refused the request ({status})"), (failure?.Kind, failure?.Message));
        Assert.Equal($"The address leads elsewhere: set {WiredModel.SectionOf(protocol)}:BaseUrl to the place itself.", failure?.Remedy);
        Assert.Single(model.Server.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_try_that_comes_through_ends_the_tries(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol);
        model.Server.Reply = FakeReply.InTurn(FakeCompletions.NotJson(), FakeErrors.Overloaded(), FakeCompletions.Valid());
        var question = WiredModel.Question();

        AssertGood(await model.Client.AskAsync(question), protocol);

        Assert.Equal((3, 240), (question.Meter.Total.Calls, question.Meter.Total.InputTokens));
        var told = model.Server.Requests.Select(r => r.Question.Text.Contains("Your last answer could not be used", StringComparison.Ordinal));
        Assert.Equal([false, true, true], told);
        Assert.All(model.Server.Requests, r => Assert.StartsWith(question.Prompt, r.Question.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task The_first_failure_that_asking_again_cannot_mend_ends_the_tries(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol);
        model.Server.Reply = FakeReply.InTurn(FakeErrors.ServerError(), FakeErrors.Unauthorized(), FakeCompletions.Valid());

        var (_, failure) = await OutcomeAsync(model.Client.AskAsync(WiredModel.Question()));

        Assert.Equal("LLM refused the request (401)", failure?.Message);
        Assert.Equal(2, model.Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Without_a_response_format_the_schema_stands_in_the_prompt(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol, ("*:StructuredOutput", "false"));
        var question = WiredModel.Question();

        AssertGood(await model.Client.AskAsync(question), protocol);

        var request = Assert.Single(model.Server.Requests);
        Assert.Equal($"{question.Instructions}\nThe schema: {question.Schema}", request.Question.Instructions);
        Assert.False(request.Body.TryGetProperty("response_format", out _));
        Assert.False(request.Body.TryGetProperty("output_config", out _));
        Assert.False(request.Body.TryGetProperty("output_format", out _));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_model_of_its_own_answers_a_task_and_the_longest_answer_is_as_set(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol, ("Llm:Models:sentiment", "small-model"), ("*:MaxOutputTokens", "777"));

        var own = await model.Client.AskAsync(WiredModel.Question());
        var other = await model.Client.AskAsync(WiredModel.Question() with { Task = "summary" });

        Assert.Equal($"{protocol}/small-model", own.Model, ignoreCase: true);
        Assert.Equal($"{protocol}/{WiredModel.Model}", other.Model, ignoreCase: true);
        Assert.Equal(["small-model", WiredModel.Model], model.Server.Requests.Select(r => r.Question.Model));
        Assert.All(model.Server.Requests, r => Assert.Equal(777, LongestAnswer(r)));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Without_a_key_none_is_sent(FakeLlmProtocol protocol)
    {
        await using var model = await WiredModel.StartAsync(protocol, ("*:ApiKey", ""));

        await model.Client.AskAsync(WiredModel.Question());

        var headers = Assert.Single(model.Server.Requests).Headers;
        Assert.DoesNotContain("authorization", headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain("x-api-key", headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_provider_has_its_own_three_tries_and_the_answer_names_who_gave_it()
    {
        await using var second = await FakeLlmServer.StartAsync();
        await using var first = await WiredModel.StartAsync(
            FakeLlmProtocol.OpenAI, ("Llm:Fallbacks", "Anthropic"), ("Llm:Models:sentiment", "small-model"), ("Llm:Anthropic:ApiKey", "sk-other"),
            ("Llm:Anthropic:Model", "claude"), ("Llm:Anthropic:BaseUrl", second.BaseUrlFor(FakeLlmProtocol.Anthropic).AbsoluteUri));
        first.Server.Reply = _ => FakeErrors.ServerError();
        second.Reply = FakeReply.InTurn(FakeErrors.Overloaded(), FakeErrors.Overloaded(), FakeCompletions.Valid());
        var question = WiredModel.Question();

        Assert.Equal("anthropic/claude", (await first.Client.AskAsync(question)).Model);

        Assert.Equal((3, 3), (first.Server.Requests.Count, second.Requests.Count));
        Assert.Equal(6, question.Meter.Calls);
        Assert.All(first.Server.Requests, r => Assert.Equal((WiredModel.Key, "small-model"), (r.ApiKey, r.Question.Model)));
        Assert.All(second.Requests, r => Assert.Equal(("sk-other", "claude"), (r.ApiKey, r.Question.Model)));
    }

    private static async Task<(LlmResponse? Answer, LlmException? Failure)> OutcomeAsync(Task<LlmResponse> answer)
    {
        try
        {
            return (await answer, null);
        }
        catch (LlmException e)
        {
            return (null, e);
        }
    }

    private static void AssertGood(LlmResponse answer, FakeLlmProtocol protocol)
    {
        Assert.Equal("Friendly and open.", AnswerFormat<SentimentAnswer>.Parse(answer.Json).Summary);
        Assert.Equal($"{protocol}/{WiredModel.Model}", answer.Model, ignoreCase: true);
        Assert.Equal(new LlmTokens(120, 40, 30), answer.Tokens);
    }

    /// <summary>The request is what the vendor's documentation asks for, and says no more than it must.</summary>
    private static void AssertAsks(FakeLlmRequest request, LlmRequest question, FakeLlmProtocol protocol, string? correction)
    {
        Assert.Equal((protocol, "POST"), (request.Protocol, request.Method));
        Assert.Equal(WiredModel.Model, request.Question.Model);
        Assert.Equal(question.Instructions, request.Question.Instructions);
        if (correction is null)
            Assert.Equal(question.Prompt, request.Question.Text);
        else
            Assert.StartsWith($"{question.Prompt}\nYour last answer could not be used: {correction}", request.Question.Text, StringComparison.Ordinal);
        Assert.True(request.Headers.Keys.All(h => h is not ("traceparent" or "Cookie")));
        Assert.False(request.Body.TryGetProperty("temperature", out _));
        Assert.False(request.Body.TryGetProperty("stream", out var stream) && stream.GetBoolean());
        using var schema = JsonDocument.Parse(question.Schema);
        if (protocol == FakeLlmProtocol.OpenAI)
        {
            Assert.Equal($"Bearer {WiredModel.Key}", request.Headers["Authorization"]);
            Assert.DoesNotContain("x-api-key", request.Headers.Keys, StringComparer.OrdinalIgnoreCase);
            Assert.Null(LongestAnswer(request));
            var format = request.Body.GetProperty("response_format");
            Assert.Equal("json_schema", format.GetProperty("type").GetString());
            Assert.True(format.GetProperty("json_schema").GetProperty("strict").GetBoolean());
            Assert.Equal("sentiment", format.GetProperty("json_schema").GetProperty("name").GetString());
        }
        else
        {
            Assert.Equal(WiredModel.Key, request.Headers["x-api-key"]);
            Assert.Matches(@"^\d{4}-\d\d-\d\d$", request.Headers["anthropic-version"]);
            Assert.DoesNotContain("Authorization", request.Headers.Keys, StringComparer.OrdinalIgnoreCase);
            Assert.Equal(8192, LongestAnswer(request));
            Assert.Equal("json_schema", request.Body.GetProperty("output_config").GetProperty("format").GetProperty("type").GetString());
        }

        Assert.Equal(Properties(schema.RootElement), Properties(request.Question.Schema!.Value));
    }

    private static IEnumerable<string> Properties(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);

    private static int? LongestAnswer(FakeLlmRequest request) =>
        request.Body.TryGetProperty("max_tokens", out var limit) || request.Body.TryGetProperty("max_completion_tokens", out limit) ? limit.GetInt32() : null;
}
