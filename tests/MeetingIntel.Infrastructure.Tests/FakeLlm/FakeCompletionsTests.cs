using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class FakeCompletionsTests : IAsyncLifetime
{
    private const string Summary = """{"type":"object","properties":{"summary":{"type":"string"}},"required":["summary"]}""";

    private FakeLlmServer _server = null!;

    public async Task InitializeAsync() => _server = await FakeLlmServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task OpenAIs_envelope_names_the_model_and_counts_cached_tokens_within_the_prompt()
    {
        _server.Reply = _ => FakeCompletions.Saying("hello");

        var (status, body) = await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI);

        Assert.Equal(200, status);
        Assert.Equal(("chat.completion", Calls.Model), ((string)body["object"]!, (string)body["model"]!));
        Assert.StartsWith("chatcmpl-", (string)body["id"]!, StringComparison.Ordinal);
        Assert.Equal(("hello", "stop"), (Calls.TextOf(FakeLlmProtocol.OpenAI, body), Calls.EndingOf(FakeLlmProtocol.OpenAI, body)));
        var usage = body["usage"]!;
        Assert.Equal((120, 30, 150), ((int)usage["prompt_tokens"]!, (int)usage["completion_tokens"]!, (int)usage["total_tokens"]!));
        Assert.Equal(40, (int)usage["prompt_tokens_details"]!["cached_tokens"]!);
    }

    [Fact]
    public async Task Anthropics_envelope_names_the_model_and_counts_cached_tokens_beside_the_input()
    {
        _server.Reply = _ => FakeCompletions.Saying("hello");

        var (status, body) = await _server.AskForJsonAsync(FakeLlmProtocol.Anthropic);

        Assert.Equal(200, status);
        Assert.Equal(("message", Calls.Model), ((string)body["type"]!, (string)body["model"]!));
        Assert.StartsWith("msg_", (string)body["id"]!, StringComparison.Ordinal);
        Assert.Equal(("hello", "end_turn"), (Calls.TextOf(FakeLlmProtocol.Anthropic, body), Calls.EndingOf(FakeLlmProtocol.Anthropic, body)));
        var usage = body["usage"]!;
        Assert.Equal((80, 40, 30), ((int)usage["input_tokens"]!, (int)usage["cache_read_input_tokens"]!, (int)usage["output_tokens"]!));
    }

    [Fact]
    public async Task Every_other_ending_has_the_vendors_own_word()
    {
        Assert.Equal("length", await EndingAsync(FakeLlmProtocol.OpenAI, FakeCompletions.CutAtLength()));
        Assert.Equal("max_tokens", await EndingAsync(FakeLlmProtocol.Anthropic, FakeCompletions.CutAtLength()));
        Assert.Equal("content_filter", await EndingAsync(FakeLlmProtocol.OpenAI, FakeCompletions.Filtered()));
        Assert.Equal("refusal", await EndingAsync(FakeLlmProtocol.Anthropic, FakeCompletions.Filtered()));
        Assert.Equal("stop", await EndingAsync(FakeLlmProtocol.OpenAI, FakeCompletions.Refused()));
        Assert.Equal("refusal", await EndingAsync(FakeLlmProtocol.Anthropic, FakeCompletions.Refused()));
    }

    [Fact]
    public async Task OpenAIs_refusal_stands_beside_the_missing_content()
    {
        _server.Reply = _ => FakeCompletions.Refused();

        var (_, body) = await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI);

        Assert.Null(Calls.TextOf(FakeLlmProtocol.OpenAI, body));
        Assert.NotEmpty((string)body["choices"]![0]!["message"]!["refusal"]!);
    }

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task Bad_answers_are_bad_in_the_way_that_their_name_says(FakeLlmProtocol protocol)
    {
        var valid = await TextAsync(protocol, FakeCompletions.Valid());
        Assert.Equal(["summary"], JsonNode.Parse(valid!)!.AsObject().Select(p => p.Key));

        Assert.Equal($"```json\n{valid}\n```", await TextAsync(protocol, FakeCompletions.Fenced()));
        Assert.Matches($"^Sure.*\n\n{Regex.Escape(valid!)}\n\nLet me", await TextAsync(protocol, FakeCompletions.InProse()));
        Assert.StartsWith(await TextAsync(protocol, FakeCompletions.CutAtLength()), valid, StringComparison.Ordinal);
        Assert.Equal(protocol == FakeLlmProtocol.OpenAI ? "" : null, await TextAsync(protocol, FakeCompletions.Empty()));
        Assert.Null(JsonNode.Parse((await TextAsync(protocol, FakeCompletions.WrongSchema()))!)!["summary"]);
        var words = await TextAsync(protocol, FakeCompletions.NotJson());
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(words!));

        var doubled = (await TextAsync(protocol, FakeCompletions.DuplicateKeys()))!;
        Assert.Equal(3, doubled.Split("\"summary\"").Length);
        using var stillJson = JsonDocument.Parse(doubled);
    }

    private async Task<string> EndingAsync(FakeLlmProtocol protocol, FakeReply reply)
    {
        _server.Reply = _ => reply;
        return Calls.EndingOf(protocol, (await _server.AskForJsonAsync(protocol)).Body);
    }

    private async Task<string?> TextAsync(FakeLlmProtocol protocol, FakeReply reply)
    {
        _server.Reply = _ => reply;
        using var answer = await _server.AskAsync(protocol, schema: Summary);
        return Calls.TextOf(protocol, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
