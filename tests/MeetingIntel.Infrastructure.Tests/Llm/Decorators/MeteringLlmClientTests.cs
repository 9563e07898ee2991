using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class MeteringLlmClientTests
{
    private readonly Mock<ILlmClient> _next = new();
    private readonly LlmRequest _request = Questions.About();

    [Fact]
    public async Task Calls_and_their_tokens_are_counted_failed_calls_included()
    {
        _next.SetupSequence(n => n.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(Answers.Failure())
            .ReturnsAsync(Answers.Good)
            .ReturnsAsync(Answers.Good);
        var client = new MeteringLlmClient(_next.Object);

        await Assert.ThrowsAsync<LlmException>(() => client.AskAsync(_request));
        await client.AskAsync(_request);
        await client.AskAsync(_request);

        Assert.Equal(new ModelUsage(3, 2, 200, 20, 40, null), _request.Meter.Total);
    }

    [Fact]
    public async Task A_call_that_is_called_off_while_the_provider_has_it_is_counted()
    {
        _next.SetupSilence();
        using var caller = new CancellationTokenSource();

        var answer = new MeteringLlmClient(_next.Object).AskAsync(_request, caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Equal(1, _request.Meter.Calls);
    }

    [Fact]
    public async Task What_an_open_circuit_refuses_is_no_call()
    {
        _next.SetupAnswer().ThrowsAsync(Answers.Failure());
        var client = new MeteringLlmClient(new CircuitBreakingLlmClient(
            _next.Object, new LlmCircuitBreakerOptions { MinimumThroughput = 2 }, TimeSpan.FromSeconds(30), new FakeTimeProvider()));

        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<LlmException>(() => client.AskAsync(_request));

        Assert.Equal(2, _request.Meter.Calls);
    }
}
