using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class RetryingLlmClientTests
{
    private readonly Mock<ILlmClient> _provider = new();
    private readonly LeapingClock _leaping = new();

    [Theory]
    [InlineData(LlmFailureKind.RateLimited)]
    [InlineData(LlmFailureKind.TimedOut)]
    [InlineData(LlmFailureKind.Unavailable)]
    [InlineData(LlmFailureKind.MalformedAnswer)]
    public async Task Retry_asks_a_third_time_after_two_transient_failures(LlmFailureKind kind)
    {
        _provider.SetupOutcomes(Answers.Failure(kind), Answers.Failure(kind), Answers.Good);

        Assert.Equal(Answers.Good, await Client(_leaping).AskAsync());
        _provider.VerifyCalls(3);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Exhausted_tries_are_told_with_their_number_and_what_the_last_one_met(int tries)
    {
        var last = Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(9));
        _provider.SetupOutcomes([.. Enumerable.Repeat(Answers.Failure(), tries - 1), last]);

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping, tries: tries).AskAsync());

        Assert.Equal($"LLM call failed after {tries} retries", failure.Message);
        Assert.Equal(LlmFailureKind.RateLimited, failure.Kind);
        Assert.Equal(TimeSpan.FromSeconds(9), failure.RetryAfter);
        Assert.False(failure.IsTransient);
        Assert.Same(last, failure.InnerException);
        _provider.VerifyCalls(tries);
    }

    [Fact]
    public async Task Exhausted_tries_ask_the_caller_to_wait_as_the_provider_last_asked()
    {
        _provider.SetupOutcomes(
            Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(3)),
            Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(4)), Answers.Failure());

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync());

        Assert.Equal(TimeSpan.FromSeconds(4), failure.RetryAfter);
    }

    [Theory]
    [InlineData(LlmFailureKind.InvalidRequest)]
    [InlineData(LlmFailureKind.Refused)]
    public async Task A_permanent_failure_is_not_retried_and_passes_unchanged(LlmFailureKind kind)
    {
        var refusal = Answers.Failure(kind);
        _provider.SetupOutcomes(refusal);

        Assert.Same(refusal, await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync()));
        _provider.VerifyCalls(1);
    }

    [Fact]
    public async Task A_permanent_failure_of_the_last_try_is_not_told_as_exhausted_tries()
    {
        var refusal = Answers.Failure(LlmFailureKind.Refused);
        _provider.SetupOutcomes(Answers.Failure(), Answers.Failure(), refusal);

        Assert.Same(refusal, await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync()));
    }

    [Fact]
    public async Task An_open_circuit_is_not_retried()
    {
        _provider.SetupOutcomes(new LlmException(LlmFailureKind.Unavailable, "circuit open", TimeSpan.FromSeconds(4), isTransient: false));

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync());

        Assert.Equal("circuit open", failure.Message);
        Assert.Empty(_leaping.Waits);
        _provider.VerifyCalls(1);
    }

    [Fact]
    public async Task Our_own_defects_are_not_retried()
    {
        _provider.SetupOutcomes(new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => Client(_leaping).AskAsync());
        _provider.VerifyCalls(1);
    }

    [Fact]
    public async Task The_waits_start_at_the_base_delay_and_double()
    {
        _provider.SetupOutcomes([.. Enumerable.Repeat(Answers.Failure(), 9), Answers.Good]);

        await Client(_leaping, tries: 10, chance: 0.5).AskAsync();

        Assert.Equal(9, _leaping.Waits.Count);
        Assert.InRange(_leaping.Waits[0].TotalMilliseconds, 80, 120);
        for (var i = 2; i < 9; i++)
            Assert.InRange(_leaping.Waits[i] / _leaping.Waits[i - 1], 1.7, 2.1);
    }

    [Fact]
    public async Task Chance_spreads_the_waits()
    {
        _provider.SetupOutcomes(Answers.Failure(), Answers.Good, Answers.Failure(), Answers.Good);
        var late = new LeapingClock();

        await Client(_leaping, chance: 0.1).AskAsync();
        await Client(late, chance: 0.9).AskAsync();

        Assert.True(late.Waits[0] - _leaping.Waits[0] > TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public async Task Retry_waits_as_long_as_the_provider_asks()
    {
        var clock = new FakeTimeProvider();
        _provider.SetupOutcomes(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(7)), Answers.Good);

        var answer = Client(clock).AskAsync();
        clock.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(Answers.Good, await answer);
    }

    [Fact]
    public async Task Those_who_were_asked_to_wait_do_not_all_come_back_at_once()
    {
        _provider.SetupOutcomes(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(7)), Answers.Good);

        await Client(_leaping, chance: 0.5).AskAsync();

        Assert.Equal([TimeSpan.FromSeconds(7.05)], _leaping.Waits);
    }

    [Fact]
    public async Task A_provider_that_asks_for_less_does_not_shorten_the_wait()
    {
        var impatient = Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromMilliseconds(1));
        _provider.SetupOutcomes(impatient, impatient, Answers.Good);

        await Client(_leaping).AskAsync();

        Assert.Equal([TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200)], _leaping.Waits);
    }

    [Fact]
    public async Task A_wait_that_would_pass_the_deadline_is_not_begun()
    {
        _provider.SetupOutcomes(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(7)), Answers.Good);
        var request = Questions.About() with { Deadline = _leaping.GetUtcNow() + TimeSpan.FromSeconds(5) };

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync(request));

        Assert.Equal("deadline reached after 1 try", failure.Message);
        Assert.Equal(LlmFailureKind.TimedOut, failure.Kind);
        Assert.False(failure.IsTransient);
        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
        Assert.Empty(_leaping.Waits);
        _provider.VerifyCalls(1);
    }

    [Fact]
    public async Task The_calls_that_another_provider_had_before_are_no_tries()
    {
        _provider.SetupOutcomes(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(7)), Answers.Good);
        var request = Questions.About() with { Deadline = _leaping.GetUtcNow() + TimeSpan.FromSeconds(5) };
        request.Meter.Count(default);

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping).AskAsync(request));

        Assert.Equal("deadline reached after 1 try", failure.Message);
    }

    [Fact]
    public async Task The_deadline_also_forbids_a_wait_that_nobody_asked_for()
    {
        _provider.SetupOutcomes(Answers.Failure(), Answers.Failure(), Answers.Good);
        var request = Questions.About() with { Deadline = _leaping.GetUtcNow() + TimeSpan.FromMilliseconds(150) };

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client(_leaping, chance: 0.5).AskAsync(request));

        Assert.Equal("deadline reached after 2 tries", failure.Message);
        Assert.Null(failure.RetryAfter);
    }

    [Fact]
    public async Task A_wait_that_ends_before_the_deadline_is_waited_out()
    {
        _provider.SetupOutcomes(Answers.Failure(LlmFailureKind.RateLimited, TimeSpan.FromSeconds(5)), Answers.Good);
        var request = Questions.About() with { Deadline = _leaping.GetUtcNow() + TimeSpan.FromSeconds(5) };

        Assert.Equal(Answers.Good, await Client(_leaping).AskAsync(request));
    }

    [Fact]
    public async Task A_malformed_answer_is_asked_again_with_word_of_what_was_wrong()
    {
        _provider.SetupOutcomes(Malformed("score is 7"), Malformed("score is 8"), Answers.Good);

        await Client(_leaping).AskAsync();

        Assert.Equal([null, "score is 7", "score is 8"], _provider.Asked().Select(r => r.Correction));
    }

    [Fact]
    public async Task What_was_wrong_is_still_told_after_a_failure_of_another_kind()
    {
        _provider.SetupOutcomes(Malformed("score is 7"), Answers.Failure(), Answers.Good);

        await Client(_leaping).AskAsync();

        Assert.Equal([null, "score is 7", "score is 7"], _provider.Asked().Select(r => r.Correction));
    }

    [Fact]
    public async Task Only_a_malformed_answer_is_corrected()
    {
        _provider.SetupOutcomes(Answers.Failure(), Answers.Good);

        await Client(_leaping).AskAsync();

        Assert.Equal([null, null], _provider.Asked().Select(r => r.Correction));
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_says_what_went_wrong_before()
    {
        var clock = new FakeTimeProvider();
        var failure = Answers.Failure();
        _provider.SetupOutcomes(failure, Answers.Good);
        using var caller = new CancellationTokenSource();

        var answer = Client(clock, chance: 0.5).AskAsync(cancellationToken: caller.Token);
        Assert.False(answer.IsCompleted);
        await caller.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Same(failure, cancelled.InnerException);
        _provider.VerifyCalls(1);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(0)]
    public async Task A_try_that_fails_as_the_caller_leaves_is_not_told_as_a_failure(int secondsLeft)
    {
        var request = Questions.About() with { Deadline = _leaping.GetUtcNow() + TimeSpan.FromSeconds(secondsLeft) };
        using var caller = new CancellationTokenSource();
        _provider.SetupAnswer().Returns(async () =>
        {
            await caller.CancelAsync();
            throw Answers.Failure();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(_leaping, chance: 0.5).AskAsync(request, caller.Token));
        _provider.VerifyCalls(1);
    }

    private RetryingLlmClient Client(TimeProvider clock, int tries = 3, double chance = 0) =>
        new(_provider.Object, new LlmRetryOptions { MaxAttempts = tries }, clock, () => chance);

    private static LlmException Malformed(string fault) => new(LlmFailureKind.MalformedAnswer, "malformed") { Correction = fault };
}
