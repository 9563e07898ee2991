using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

public sealed class FallbackLlmClientTests
{
    private readonly Mock<ILlmClient> _first = new();
    private readonly Mock<ILlmClient> _second = new();

    [Fact]
    public async Task The_first_that_answers_is_asked_alone()
    {
        _first.SetupAnswer().ReturnsAsync(Answers.Good);

        Assert.Equal(Answers.Good, await Client().AskAsync());

        _second.VerifyCalls(0);
    }

    [Theory]
    [InlineData(LlmFailureKind.Unavailable)]
    [InlineData(LlmFailureKind.RateLimited)]
    [InlineData(LlmFailureKind.TimedOut)]
    [InlineData(LlmFailureKind.MalformedAnswer)]
    [InlineData(LlmFailureKind.InvalidRequest)]
    [InlineData(LlmFailureKind.Refused)]
    public async Task The_next_is_asked_when_one_gives_no_answer(LlmFailureKind kind)
    {
        _first.SetupAnswer().ThrowsAsync(Answers.Failure(kind));
        _second.SetupAnswer().ReturnsAsync(Answers.Good);

        Assert.Equal(Answers.Good, await Client().AskAsync());
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_sent_to_the_next()
    {
        _first.SetupAnswer().ThrowsAsync(new OperationCanceledException());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().AskAsync());

        _second.VerifyCalls(0);
    }

    [Fact]
    public async Task When_all_fail_the_failure_says_of_what_each_and_asks_for_the_shortest_wait()
    {
        _first.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.Unavailable, "circuit open", TimeSpan.FromSeconds(4), isTransient: false) { IsCircuitOpen = true });
        _second.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.RateLimited, "LLM call failed after 3 retries", TimeSpan.FromSeconds(2), isTransient: false));

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync());

        Assert.Equal("one: circuit open; two: LLM call failed after 3 retries", failure.Message);
        Assert.Equal(TimeSpan.FromSeconds(2), failure.RetryAfter);
        Assert.False(failure.IsPermanent);
        Assert.False(failure.IsTransient);
        Assert.False(failure.IsCircuitOpen);
    }

    [Fact]
    public async Task What_all_fail_of_is_said_once()
    {
        _first.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.Unavailable, "circuit open", TimeSpan.FromSeconds(4), isTransient: false) { IsCircuitOpen = true });
        _second.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.Unavailable, "circuit open", TimeSpan.FromSeconds(3), isTransient: false) { IsCircuitOpen = true });

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync());

        Assert.Equal("circuit open", failure.Message);
        Assert.Equal(TimeSpan.FromSeconds(3), failure.RetryAfter);
        Assert.True(failure.IsCircuitOpen);
    }

    [Fact]
    public async Task It_is_permanent_only_when_no_failure_mends_itself()
    {
        _first.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.Refused, "LLM refused the request (401)") { Remedy = "Mend the key." });
        _second.SetupAnswer().ThrowsAsync(Answers.Failure());
        var both = await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync());
        Assert.False(both.IsPermanent);
        Assert.Equal("Mend the key.", both.Remedy);

        _second.SetupAnswer().ThrowsAsync(new LlmException(LlmFailureKind.InvalidRequest, "LLM refused the request (404)") { Remedy = "Mend the model." });
        var permanent = await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync());
        Assert.True(permanent.IsPermanent);
        Assert.Equal("Mend the key. Mend the model.", permanent.Remedy);
    }

    private FallbackLlmClient Client() => new([("one", _first.Object), ("two", _second.Object)], NullLogger<FallbackLlmClient>.Instance);
}
