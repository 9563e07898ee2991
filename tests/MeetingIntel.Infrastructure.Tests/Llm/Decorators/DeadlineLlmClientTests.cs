using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class DeadlineLlmClientTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Mock<ILlmClient> _next = new();

    [Fact]
    public async Task The_request_learns_its_deadline()
    {
        _next.SetupOutcomes(Answers.Good);

        await Client(_next.Object).AskAsync();

        Assert.Equal(_clock.GetUtcNow() + TimeSpan.FromSeconds(60), _next.Asked().Single().Deadline);
    }

    [Theory]
    [InlineData(0, "deadline reached after 0 tries")]
    [InlineData(1, "deadline reached after 1 try")]
    [InlineData(2, "deadline reached after 2 tries")]
    public async Task Nothing_runs_longer_than_the_deadline(int tries, string message)
    {
        _next.SetupSilence();
        var request = Questions.About();

        var answer = Client(_next.Object).AskAsync(request);
        for (var i = 0; i < tries; i++)
            request.Meter.Count(default);
        _clock.Advance(TimeSpan.FromSeconds(59.9));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        var failure = await Assert.ThrowsAsync<LlmException>(() => answer);
        Assert.Equal(message, failure.Message);
        Assert.Equal(LlmFailureKind.TimedOut, failure.Kind);
        Assert.False(failure.IsTransient);
        Assert.Null(failure.RetryAfter);
    }

    [Fact]
    public async Task The_last_failures_wait_is_asked_of_the_caller()
    {
        _next.SetupSequence(n => n.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(7)))
            .Returns(new TaskCompletionSource<LlmResponse>().Task);
        var timeout = new LlmTimeoutOptions { PerAttemptSeconds = 100 };
        var client = Client(new RetryingLlmClient(
            new MeteringLlmClient(new TimingOutLlmClient(_next.Object, timeout, _clock)), new LlmRetryOptions(), _clock, () => 0));

        var answer = client.AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(7));
        await Clocks.EventuallyAsync(() => _next.Invocations.Count == 2);
        _clock.Advance(TimeSpan.FromSeconds(53));

        var failure = await Assert.ThrowsAsync<LlmException>(() => answer);
        Assert.Equal("deadline reached after 2 tries", failure.Message);
        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
    }

    [Fact]
    public async Task The_calls_that_another_provider_had_before_are_no_tries()
    {
        var question = Questions.About();
        question.Meter.Count(default);
        _next.SetupAnswer().Returns(new TaskCompletionSource<LlmResponse>().Task);
        var timeout = new LlmTimeoutOptions { PerAttemptSeconds = 100 };

        var answer = Client(new MeteringLlmClient(new TimingOutLlmClient(_next.Object, timeout, _clock))).AskAsync(question);
        _clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal("deadline reached after 1 try", (await Assert.ThrowsAsync<LlmException>(() => answer)).Message);
    }

    [Fact]
    public async Task A_question_that_waits_for_its_turn_until_the_deadline_was_never_tried()
    {
        _next.SetupAnswer().Returns(new TaskCompletionSource<LlmResponse>().Task);
        using var limiter = new LimitingLlmClient(_next.Object, 1);
        _ = limiter.AskAsync();

        var answer = Client(new MeteringLlmClient(limiter)).AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal("deadline reached after 0 tries", (await Assert.ThrowsAsync<LlmException>(() => answer)).Message);
        _next.VerifyCalls(1);
    }

    [Fact]
    public async Task A_try_that_times_out_at_the_deadline_is_told_as_the_deadline()
    {
        _next.SetupSilence();
        var timeout = new LlmTimeoutOptions { PerAttemptSeconds = 100 };
        var client = Client(new MeteringLlmClient(new TimingOutLlmClient(_next.Object, timeout, _clock)));

        var answer = client.AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal("deadline reached after 1 try", (await Assert.ThrowsAsync<LlmException>(() => answer)).Message);
    }

    [Fact]
    public async Task The_callers_own_cancellation_passes()
    {
        _next.SetupSilence();
        using var caller = new CancellationTokenSource();

        var answer = Client(_next.Object).AskAsync(cancellationToken: caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task The_callers_own_cancellation_passes_even_at_the_deadline()
    {
        using var caller = new CancellationTokenSource();
        _next.SetupAnswer().Returns(async (LlmRequest _, CancellationToken token) =>
        {
            await Task.WhenAny(new TaskCompletionSource().Task.WaitAsync(token));
            await caller.CancelAsync();
            throw new OperationCanceledException(token);
        });

        var answer = Client(_next.Object).AskAsync(cancellationToken: caller.Token);
        _clock.Advance(TimeSpan.FromSeconds(60));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    private DeadlineLlmClient Client(ILlmClient next) => new(next, TimeSpan.FromSeconds(60), _clock);
}
