using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>The one place that says what wraps what round a provider.</summary>
internal sealed class LlmPipeline(
    IOptions<LlmOptions> llm, IOptions<LlmCacheOptions> cache, IOptions<LlmTimeoutOptions> timeout, IOptions<LlmRetryOptions> retry,
    IOptions<LlmCircuitBreakerOptions> breaker, TimeProvider clock, Func<double> chance)
{
    /// <summary>Wraps a provider.</summary>
    /// <param name="provider">Makes single calls.</param>
    /// <param name="model">Its name and its model's, as <c>provider/model</c>.</param>
    public ILlmClient Build(ILlmClient provider, string model) =>
        Stages(model).Where(s => s.IsOn).Reverse().Aggregate(provider, (next, stage) => stage.Wrap(next));

    /// <summary>The stages, outermost first; what the settings switch off is left out.</summary>
    private IEnumerable<Stage> Stages(string model) =>
    [
        new(cache.Value.Enabled, next => new CachingLlmClient(next, model)),
        new(true, next => new DeadlineLlmClient(next, timeout.Value, clock)),
        new(retry.Value.MaxAttempts > 1, next => new RetryingLlmClient(next, retry.Value, clock, chance)),
        new(true, next => new AnswerCheckingLlmClient(next)),
        new(true, next => new MeteringLlmClient(next)),
        new(breaker.Value.Enabled, next => new CircuitBreakingLlmClient(next, breaker.Value, clock)),
        new(true, next => new LimitingLlmClient(next, llm.Value.MaxConcurrency)),
        new(true, next => new TimingOutLlmClient(next, timeout.Value, clock)),
    ];

    private sealed record Stage(bool IsOn, Func<ILlmClient, ILlmClient> Wrap);
}
