using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingIntel.Infrastructure.Tests.Llm;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class FakeBreakagesTests : IAsyncLifetime
{
    private FakeLlmServer _server = null!;

    public async Task InitializeAsync() => _server = await FakeLlmServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task A_reset_before_the_answer_is_tcps_own(FakeLlmProtocol protocol)
    {
        _server.Reply = _ => FakeBreakages.ResetBeforeAnswer();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => _server.AskAsync(protocol));

        Assert.Equal(SocketError.ConnectionReset, SocketErrorOf(failure));
        Assert.Single(_server.Requests);
    }

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task A_reset_in_the_body_comes_after_head_and_half_of_it(FakeLlmProtocol protocol)
    {
        _server.Reply = _ => FakeBreakages.ResetInBody();

        using var answer = await _server.AskAsync(protocol);
        var (bytes, failure) = await ReadUntilItBreaksAsync(answer);

        Assert.Equal(answer.Content.Headers.ContentLength / 2, bytes);
        Assert.Equal(SocketError.ConnectionReset, SocketErrorOf(failure));
    }

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task Half_a_body_ends_in_good_order_short_of_its_length(FakeLlmProtocol protocol)
    {
        _server.Reply = _ => FakeBreakages.HalfBody();

        using var answer = await _server.AskAsync(protocol);
        var (bytes, failure) = await ReadUntilItBreaksAsync(answer);

        Assert.Equal(answer.Content.Headers.ContentLength / 2, bytes);
        Assert.Equal(HttpRequestError.ResponseEnded, Assert.IsType<HttpIOException>(failure).HttpRequestError);
    }

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task A_trickle_goes_on_past_the_answer_until_the_client_leaves(FakeLlmProtocol protocol)
    {
        await using var server = await FakeLlmServer.StartAsync(_ => FakeBreakages.Trickle(), new LeapingClock());
        using var answer = await server.AskAsync(protocol);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var came = new byte[2000];

        await body.ReadExactlyAsync(came).AsTask().WaitAsync(Clocks.Patience);

        Assert.Equal((byte)'{', came[0]);
        Assert.Equal((byte)' ', came[^1]);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(came));
    }

    [Fact]
    public async Task Silence_lasts_until_the_client_leaves()
    {
        _server.Reply = _ => FakeBreakages.Silence();
        using var patience = new CancellationTokenSource();

        var asked = _server.AskAsync(FakeLlmProtocol.OpenAI, cancellationToken: patience.Token);
        await Clocks.EventuallyAsync(() => _server.Requests.Count == 1);
        Assert.False(asked.IsCompleted);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task A_huge_answer_is_an_envelope_round_50_MB_of_text(FakeLlmProtocol protocol)
    {
        _server.Reply = _ => FakeBreakages.Huge();

        using var answer = await _server.AskAsync(protocol);
        var body = await answer.Content.ReadAsByteArrayAsync();

        Assert.InRange(body.Length, 50_000_001, 50_010_000);
        Assert.Equal(50_000_000, Calls.TextOf(protocol, JsonNode.Parse(body)!)!.Length);
    }

    [Fact]
    public async Task A_broken_envelope_calls_itself_json_and_is_none()
    {
        _server.Reply = _ => FakeBreakages.BrokenEnvelope();

        using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(body));
    }

    [Fact]
    public async Task One_broken_connection_costs_no_other_request_its_answer()
    {
        _server.Reply = r => r.Ordinal % 2 == 0 ? FakeBreakages.ResetInBody() : FakeCompletions.Valid();

        var whole = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);
            return (await ReadUntilItBreaksAsync(answer)).Failure is null;
        }));

        Assert.Equal(10, whole.Count(w => w));
    }

    private static async Task<(long Bytes, Exception? Failure)> ReadUntilItBreaksAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        var piece = new byte[1000];
        var total = 0L;
        try
        {
            while (await body.ReadAsync(piece) is > 0 and var read)
                total += read;
            return (total, null);
        }
        catch (IOException e)
        {
            return (total, e);
        }
    }

    private static SocketError? SocketErrorOf(Exception? failure)
    {
        while (failure is not null and not SocketException)
            failure = failure.InnerException;
        return (failure as SocketException)?.SocketErrorCode;
    }
}
