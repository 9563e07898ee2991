using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class LimitingLlmClientTests
{
    private readonly List<TaskCompletionSource<LlmResponse>> _calls = [];
    private readonly Mock<ILlmClient> _provider = new();

    public LimitingLlmClientTests() =>
        _provider.SetupAnswer().Returns(() =>
        {
            _calls.Add(new TaskCompletionSource<LlmResponse>());
            return _calls[^1].Task;
        });

    [Fact]
    public async Task Only_so_many_calls_are_with_the_provider_at_once()
    {
        using var client = new LimitingLlmClient(_provider.Object, 2);

        var answers = Enumerable.Range(0, 3).Select(_ => client.AskAsync()).ToList();
        Assert.Equal(2, _calls.Count);

        _calls[0].SetResult(Answers.Good);
        await answers[0];
        await Clocks.EventuallyAsync(() => _calls.Count == 3);
    }

    [Fact]
    public async Task A_failed_call_gives_its_turn_back()
    {
        using var client = new LimitingLlmClient(_provider.Object, 1);

        var first = client.AskAsync();
        _calls[0].SetException(Answers.Failure());
        await Assert.ThrowsAsync<LlmException>(() => first);

        _ = client.AskAsync();
        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_turn()
    {
        using var client = new LimitingLlmClient(_provider.Object, 1);
        using var caller = new CancellationTokenSource();
        var first = client.AskAsync();

        var second = client.AskAsync(cancellationToken: caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _calls[0].SetResult(Answers.Good);
        await first;

        _ = client.AskAsync();
        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public async Task Waiting_for_a_turn_does_not_use_up_the_providers_time()
    {
        var clock = new FakeTimeProvider();
        using var client = new LimitingLlmClient(new TimingOutLlmClient(_provider.Object, new LlmTimeoutOptions(), clock), 1);
        var first = client.AskAsync();
        var second = client.AskAsync();
        clock.Advance(TimeSpan.FromSeconds(29));
        _calls[0].SetResult(Answers.Good);
        await first;
        await Clocks.EventuallyAsync(() => _calls.Count == 2);

        clock.Advance(TimeSpan.FromSeconds(29));
        _calls[1].SetResult(Answers.Good);

        Assert.Equal(Answers.Good, await second);
    }
}
