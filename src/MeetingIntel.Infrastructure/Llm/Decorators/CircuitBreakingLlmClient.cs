using MeetingIntel.Application.Llm;
using Polly;
using Polly.CircuitBreaker;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Gives a provider that keeps failing a rest: while the circuit is open, calls fail at once and say how long that lasts. Only what
/// speaks of the provider's health counts: rate limits, time-outs and outages. After the break one call tries the provider; those that
/// come meanwhile wait for what becomes of it, so that a provider that is back gives whole answers at once.
/// </summary>
internal sealed class CircuitBreakingLlmClient : ILlmClient
{
    private readonly ILlmClient _next;
    private readonly ResiliencePipeline<LlmResponse> _breaker;
    private readonly CircuitBreakerStateProvider _state = new();
    private volatile TaskCompletionSource _trialEnds = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Wraps a client.</summary>
    /// <param name="next">Who is asked.</param>
    /// <param name="options">When to give it a rest, and how long.</param>
    /// <param name="window">Of how long the calls are judged together.</param>
    /// <param name="clock">What that is measured on.</param>
    public CircuitBreakingLlmClient(ILlmClient next, LlmCircuitBreakerOptions options, TimeSpan window, TimeProvider clock) =>
        (_next, _breaker) = (next, Breaker(options, window, clock));

    /// <inheritdoc/>
    /// <exception cref="LlmException">
    /// Also when the circuit is open: unavailable, not transient, with the rest of the break to wait.
    /// </exception>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var trialEnds = _trialEnds.Task;
            try
            {
                return await _breaker.ExecuteAsync(
                    static async (call, token) => await call.Next.GenerateAsync(call.Request, token), (Next: _next, Request: request), cancellationToken);
            }
            catch (BrokenCircuitException) when (_state.CircuitState == CircuitState.HalfOpen)
            {
                await WaitAsync(trialEnds, cancellationToken);
            }
            catch (BrokenCircuitException e)
            {
                throw new LlmException(LlmFailureKind.Unavailable, "circuit open", e.RetryAfter, isTransient: false, e) { IsCircuitOpen = true }.MarkUnsent();
            }
        }
    }

    private static async Task WaitAsync(Task trialEnds, CancellationToken cancellationToken)
    {
        try
        {
            await trialEnds.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException e)
        {
            e.MarkUnsent();
            throw;
        }
    }

    private ResiliencePipeline<LlmResponse> Breaker(LlmCircuitBreakerOptions options, TimeSpan window, TimeProvider clock) =>
        new ResiliencePipelineBuilder<LlmResponse> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<LlmResponse>
            {
                FailureRatio = options.FailureRatio,
                MinimumThroughput = options.MinimumThroughput,
                SamplingDuration = window,
                BreakDuration = TimeSpan.FromSeconds(options.BreakSeconds),
                StateProvider = _state,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception switch
                {
                    LlmException e => e.Kind is LlmFailureKind.RateLimited or LlmFailureKind.TimedOut or LlmFailureKind.Unavailable,
                    // A trial call that was called off proves nothing: the circuit stays open.
                    OperationCanceledException => _state.CircuitState == CircuitState.HalfOpen,
                    _ => false,
                }),
                OnClosed = _ => EndTrial(),
                OnOpened = _ => EndTrial(),
            })
            .Build();

    private ValueTask EndTrial()
    {
        Interlocked.Exchange(ref _trialEnds, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return ValueTask.CompletedTask;
    }
}
