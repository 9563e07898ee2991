using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class CircuitBreakingLlmClientTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Mock<ILlmClient> _provider = new();

    [Theory]
    [InlineData(LlmFailureKind.RateLimited)]
    [InlineData(LlmFailureKind.TimedOut)]
    [InlineData(LlmFailureKind.Unavailable)]
    public async Task The_circuit_opens_when_enough_calls_fail(LlmFailureKind kind)
    {
        var client = Client();

        await FailAsync(client, 19, kind);
        await Assert.ThrowsAsync<LlmException>(() => client.AskAsync());
        _provider.VerifyCalls(20);

        var failure = await Assert.ThrowsAsync<LlmException>(() => client.AskAsync());
        Assert.Equal("circuit open", failure.Message);
        Assert.Equal(LlmFailureKind.Unavailable, failure.Kind);
        Assert.False(failure.IsTransient);
        _provider.VerifyCalls(20);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task The_circuit_opens_from_the_ratio_on(int answers, bool opens)
    {
        var client = Client();
        _provider.SetupAnswer().ReturnsAsync(Answers.Good);
        for (var i = 0; i < answers; i++)
            await client.AskAsync();

        await FailAsync(client, 20 - answers);

        Assert.Equal(opens, await IsOpenAsync(client));
    }

    [Theory]
    [InlineData(LlmFailureKind.MalformedAnswer)]
    [InlineData(LlmFailureKind.InvalidRequest)]
    [InlineData(LlmFailureKind.Refused)]
    public async Task What_does_not_speak_of_the_providers_health_does_not_count(LlmFailureKind kind)
    {
        var client = Client();

        await FailAsync(client, 40, kind);

        Assert.False(await IsOpenAsync(client));
    }

    [Fact]
    public async Task An_open_circuit_asks_to_wait_for_the_rest_of_the_break()
    {
        var client = Client();
        await FailAsync(client, 20);

        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(3), (await Assert.ThrowsAsync<LlmException>(() => client.AskAsync())).RetryAfter);
    }

    [Fact]
    public async Task The_circuit_closes_when_a_call_after_the_break_succeeds()
    {
        var client = Client();
        await FailAsync(client, 20);
        _provider.SetupAnswer().ReturnsAsync(Answers.Good);

        _clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.True(await IsOpenAsync(client));
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(Answers.Good, await client.AskAsync());
        Assert.Equal(Answers.Good, await client.AskAsync());
    }

    [Fact]
    public async Task The_circuit_opens_again_when_the_call_after_the_break_fails()
    {
        var client = Client();
        await FailAsync(client, 20);
        _clock.Advance(TimeSpan.FromSeconds(5));

        await FailAsync(client, 1);

        Assert.True(await IsOpenAsync(client));
    }

    [Fact]
    public async Task A_call_after_the_break_that_is_called_off_does_not_close_the_circuit()
    {
        var client = Client();
        await FailAsync(client, 20);
        _clock.Advance(TimeSpan.FromSeconds(5));
        _provider.SetupSilence();
        using var caller = new CancellationTokenSource();

        var trial = client.AskAsync(cancellationToken: caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => trial);
        Assert.True(await IsOpenAsync(client));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Calls_during_the_trial_after_the_break_wait_for_what_becomes_of_it(bool isBack)
    {
        var client = Client();
        await FailAsync(client, 20);
        _clock.Advance(TimeSpan.FromSeconds(5));
        var trial = new TaskCompletionSource<LlmResponse>();
        _provider.SetupSequence(p => p.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>())).Returns(trial.Task)
            .ReturnsAsync(Answers.Good).ReturnsAsync(Answers.Good);

        var asked = Enumerable.Range(0, 3).Select(_ => client.AskAsync()).ToList();
        Assert.All(asked, a => Assert.False(a.IsCompleted));
        if (isBack)
            trial.SetResult(Answers.Good);
        else
            trial.SetException(Answers.Failure());

        if (isBack)
            Assert.All(await Task.WhenAll(asked), a => Assert.Equal(Answers.Good, a));
        else
            Assert.Equal(["circuit open", "circuit open", "the provider said Unavailable"], (await Task.WhenAll(asked.Select(MessageOfAsync))).Order());
    }

    [Fact]
    public async Task Who_gives_up_during_the_trial_never_reached_the_provider()
    {
        var client = Client();
        await FailAsync(client, 20);
        _clock.Advance(TimeSpan.FromSeconds(5));
        _provider.SetupSilence();
        _ = client.AskAsync();
        using var caller = new CancellationTokenSource();
        var asked = client.AskAsync(cancellationToken: caller.Token);

        await caller.CancelAsync();

        Assert.True((await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked)).IsUnsent());
    }

    [Fact]
    public async Task Waiting_for_our_own_limit_is_not_the_providers_failure()
    {
        _provider.SetupAnswer().Returns(new TaskCompletionSource<LlmResponse>().Task);
        using var limiter = new LimitingLlmClient(_provider.Object, 1);
        var sensitive = new LlmCircuitBreakerOptions { MinimumThroughput = 2, FailureRatio = 0.1 };
        var client = new CircuitBreakingLlmClient(limiter, sensitive, TimeSpan.FromSeconds(30), _clock);
        _ = client.AskAsync();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60), _clock);
        var request = Questions.About() with { Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(60) };

        var waiting = Enumerable.Range(0, 10).Select(_ => client.AskAsync(request, deadline.Token)).ToList();
        _clock.Advance(TimeSpan.FromSeconds(60));
        foreach (var answer in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);

        var next = client.AskAsync();
        Assert.False(next.IsCompleted);
        _provider.VerifyCalls(1);
    }

    private CircuitBreakingLlmClient Client() => new(_provider.Object, new LlmCircuitBreakerOptions(), TimeSpan.FromSeconds(30), _clock);

    private async Task FailAsync(ILlmClient client, int calls, LlmFailureKind kind = LlmFailureKind.Unavailable)
    {
        _provider.SetupAnswer().ThrowsAsync(Answers.Failure(kind));
        for (var i = 0; i < calls; i++)
            Assert.Equal(kind, (await Assert.ThrowsAsync<LlmException>(() => client.AskAsync())).Kind);
    }

    private static async Task<string> MessageOfAsync(Task<LlmResponse> answer) => (await Assert.ThrowsAsync<LlmException>(() => answer)).Message;

    private async Task<bool> IsOpenAsync(ILlmClient client)
    {
        _provider.SetupAnswer().ReturnsAsync(Answers.Good);
        try
        {
            await client.AskAsync();
            return false;
        }
        catch (LlmException e) when (e.Message == "circuit open")
        {
            return true;
        }
    }
}
