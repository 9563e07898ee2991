using MeetingIntel.Application.Llm;
using Polly;
using Polly.CircuitBreaker;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Gives a provider that keeps failing a rest: while the circuit is open, calls fail at once and say how long that lasts. Only what
/// speaks of the provider's health counts: rate limits, time-outs and outages.
/// </summary>
internal sealed class CircuitBreakingLlmClient(ILlmClient next, LlmCircuitBreakerOptions options, TimeProvider clock) : ILlmClient
{
    private static readonly TimeSpan SamplingDuration = TimeSpan.FromSeconds(30);

    private readonly ResiliencePipeline<LlmResponse> _breaker = Breaker(options, clock);

    /// <inheritdoc/>
    /// <exception cref="LlmException">
    /// Also when the circuit is open: unavailable, not transient, with the rest of the break to wait.
    /// </exception>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await _breaker.ExecuteAsync(async token => await next.GenerateAsync(request, token), cancellationToken);
        }
        catch (BrokenCircuitException e)
        {
            throw new LlmException(LlmFailureKind.Unavailable, "circuit open", e.RetryAfter, isTransient: false, e) { IsCircuitOpen = true }.MarkUnsent();
        }
    }

    private static ResiliencePipeline<LlmResponse> Breaker(LlmCircuitBreakerOptions options, TimeProvider clock)
    {
        var state = new CircuitBreakerStateProvider();
        return new ResiliencePipelineBuilder<LlmResponse> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<LlmResponse>
            {
                FailureRatio = options.FailureRatio,
                MinimumThroughput = options.MinimumThroughput,
                SamplingDuration = SamplingDuration,
                BreakDuration = TimeSpan.FromSeconds(options.BreakSeconds),
                StateProvider = state,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception switch
                {
                    LlmException e => e.Kind is LlmFailureKind.RateLimited or LlmFailureKind.TimedOut or LlmFailureKind.Unavailable,
                    // A trial call that was called off proves nothing: the circuit stays open.
                    OperationCanceledException => state.CircuitState == CircuitState.HalfOpen,
                    _ => false,
                }),
            })
            .Build();
    }
}
