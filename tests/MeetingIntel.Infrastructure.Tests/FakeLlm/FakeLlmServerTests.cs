using System.Net;
using System.Net.Sockets;
using MeetingIntel.Infrastructure.Tests.Llm;
using MeetingIntel.TestKit.FakeLlm;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class FakeLlmServerTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private FakeLlmServer _server = null!;

    public async Task InitializeAsync() => _server = await FakeLlmServer.StartAsync(clock: _clock);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Calls.Protocols), MemberType = typeof(Calls))]
    public async Task A_request_is_remembered_with_what_it_says(FakeLlmProtocol protocol)
    {
        using var answer = await _server.AskAsync(protocol, "[0] Anna: Hello.");

        var request = Assert.Single(_server.Requests);
        Assert.Equal((0, protocol, "POST", _clock.GetUtcNow()), (request.Ordinal, request.Protocol, request.Method, request.At));
        Assert.Equal(Calls.PathOf(_server, protocol).AbsolutePath, request.Path);
        Assert.Equal(Calls.Key, request.ApiKey);
        Assert.Equal("application/json; charset=utf-8", request.Headers["content-type"]);
        Assert.Equal(Calls.Model, request.Body.GetProperty("model").GetString());
        var question = request.Question;
        Assert.Equal((Calls.Model, "Judge the mood.", "[0] Anna: Hello."), (question.Model, question.Instructions, question.Text));
        Assert.Equal(Calls.AnyObject, question.Schema?.GetRawText());
    }

    [Fact]
    public async Task Requests_at_the_same_time_are_all_remembered_each_with_its_own_number()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);
        }));

        Assert.Equal(Enumerable.Range(0, 50), _server.Requests.Select(r => r.Ordinal));
    }

    [Fact]
    public async Task Replies_in_turn_go_to_one_request_each_and_the_last_to_all_that_follow()
    {
        _server.Reply = FakeReply.InTurn(FakeErrors.ServerError(), FakeErrors.Overloaded(), FakeCompletions.Valid());

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await _server.AskAsync(FakeLlmProtocol.Anthropic);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal([500, 529, 200, 200], statuses);
    }

    [Fact]
    public async Task While_it_does_not_listen_connections_are_refused_and_afterwards_the_address_is_the_same()
    {
        var address = _server.Address;
        await _server.StopListeningAsync();

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => _server.AskAsync(FakeLlmProtocol.OpenAI));
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(refused.InnerException).SocketErrorCode);

        await _server.ListenAsync();
        using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(address, _server.Address);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_delayed_answer_comes_when_the_servers_clock_says_so()
    {
        _server.Reply = _ => FakeCompletions.Valid().After(TimeSpan.FromMinutes(5));

        var asked = _server.AskAsync(FakeLlmProtocol.OpenAI);
        await Clocks.EventuallyAsync(() => _server.Requests.Count == 1);
        Assert.False(asked.IsCompleted);
        using var answer = await _clock.AdvanceUntilDoneAsync(asked, TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(_clock.GetUtcNow() - _server.Requests[0].At >= TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData("GET", "v1/messages", "", 405)]
    [InlineData("POST", "v1/embeddings", "{}", 404)]
    [InlineData("POST", "v1/chat/completions", "{", 400)]
    public async Task What_is_no_call_is_remembered_but_not_given_to_the_script(string method, string path, string body, int status)
    {
        _server.Reply = _ => throw new InvalidOperationException("asked");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_server.Address, path));
        request.Content = new StringContent(body);

        using var answer = await Calls.Client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("/" + path, Assert.Single(_server.Requests).Path);
        Assert.Empty(_server.ScriptErrors);
    }

    [Fact]
    public async Task What_a_script_throws_is_kept_for_the_test_to_see()
    {
        var mistake = new InvalidOperationException("a test's mistake");
        _server.Reply = _ => throw mistake;

        using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);

        Assert.Equal(501, (int)answer.StatusCode);
        Assert.Same(mistake, Assert.Single(_server.ScriptErrors));
    }
}
