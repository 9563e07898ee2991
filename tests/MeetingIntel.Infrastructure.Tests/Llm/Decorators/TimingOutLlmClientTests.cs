using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class TimingOutLlmClientTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Mock<ILlmClient> _provider = new();
    private readonly TimingOutLlmClient _client;

    public TimingOutLlmClientTests() => _client = new TimingOutLlmClient(_provider.Object, new LlmTimeoutOptions(), _clock);

    [Fact]
    public async Task A_try_ends_after_its_time_and_may_be_repeated()
    {
        _provider.SetupSilence();

        var answer = _client.AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        var failure = await Assert.ThrowsAsync<LlmException>(() => answer);
        Assert.Equal(LlmFailureKind.TimedOut, failure.Kind);
        Assert.True(failure.IsTransient);
    }

    [Fact]
    public async Task The_provider_is_told_that_its_time_is_up()
    {
        var heard = new CancellationToken();
        _provider.SetupAnswer().Returns((LlmRequest _, CancellationToken token) =>
        {
            heard = token;
            return new TaskCompletionSource<LlmResponse>().Task;
        });

        var answer = _client.AskAsync();
        Assert.False(heard.IsCancellationRequested);
        _clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<LlmException>(() => answer);
        Assert.True(heard.IsCancellationRequested);
    }

    [Fact]
    public async Task A_provider_that_does_not_listen_is_not_waited_for()
    {
        _provider.SetupAnswer().Returns(new TaskCompletionSource<LlmResponse>().Task);

        var answer = _client.AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<LlmException>(() => answer);
    }

    [Fact]
    public async Task An_answer_in_time_passes()
    {
        var pending = new TaskCompletionSource<LlmResponse>();
        _provider.SetupAnswer().Returns(pending.Task);

        var answer = _client.AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(29.9));
        pending.SetResult(Answers.Good);

        Assert.Equal(Answers.Good, await answer);
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_no_time_out()
    {
        _provider.SetupSilence();
        using var caller = new CancellationTokenSource();

        var answer = _client.AskAsync(cancellationToken: caller.Token);
        _clock.Advance(TimeSpan.FromSeconds(20));
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(14, false)]
    public async Task A_try_that_the_deadline_cuts_is_the_providers_time_out_only_when_it_had_half_its_time(int seconds, bool timedOut)
    {
        _provider.SetupSilence();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), _clock);
        var request = Questions.About() with { Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) };

        var answer = _client.AskAsync(request, deadline.Token);
        _clock.Advance(TimeSpan.FromSeconds(seconds));

        if (timedOut)
            Assert.Equal(LlmFailureKind.TimedOut, (await Assert.ThrowsAsync<LlmException>(() => answer)).Kind);
        else
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
