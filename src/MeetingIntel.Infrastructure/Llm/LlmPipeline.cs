using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using MeetingIntel.Infrastructure.Llm.Providers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>The one place that says what wraps what round the providers.</summary>
internal sealed class LlmPipeline(
    IOptions<LlmOptions> llm, IOptions<LlmCacheOptions> cache, IOptions<LlmTimeoutOptions> timeout, IOptions<LlmRetryOptions> retry,
    IOptions<LlmCircuitBreakerOptions> breaker, IAnswerStore answers, TimeProvider clock, Func<double> chance, ILoggerFactory loggers)
{
    /// <summary>
    /// Of how long a provider's calls are judged together: half a minute, or three tries' time where that is more (at most a day), so that a provider that
    /// hangs is found out however few calls it is given at once.
    /// </summary>
    private TimeSpan Window => TimeSpan.FromSeconds(Math.Clamp(3 * timeout.Value.PerAttemptSeconds, 30, 86_400));

    /// <summary>Wraps the providers.</summary>
    /// <param name="providers">Who is asked, in this order.</param>
    public ILlmClient Build(IReadOnlyList<LlmProvider> providers)
    {
        var total = TimeSpan.FromSeconds(timeout.Value.TotalSeconds);
        var each = providers.Select((provider, index) => Wrap(provider.Client, Each(provider, total, index, providers.Count))).ToList();
        var inOrder = each.Count == 1
            ? each[0]
            : new FallbackLlmClient([.. providers.Select((p, i) => (p.Name, each[i]))], loggers.CreateLogger<FallbackLlmClient>());
        return Wrap(inOrder, All(providers[0], total));
    }

    /// <summary>The stages round all providers, outermost first.</summary>
    private IEnumerable<Stage> All(LlmProvider first, TimeSpan total) =>
    [
        Cache(true, first),
        new(true, next => new DeadlineLlmClient(next, total, clock)),
    ];

    /// <summary>
    /// The stages round one provider, outermost first. A fallback's answers are looked up only once the ones before have failed; whoever has
    /// a fallback leaves time for it.
    /// </summary>
    private IEnumerable<Stage> Each(LlmProvider provider, TimeSpan total, int index, int count) =>
    [
        Cache(index > 0, provider),
        new(index < count - 1, next => new DeadlineLlmClient(next, total / count, clock)),
        new(retry.Value.MaxAttempts > 1, next => new RetryingLlmClient(next, retry.Value, clock, chance)),
        new(true, next => new AnswerCheckingLlmClient(next)),
        new(true, next => new MeteringLlmClient(next)),
        new(breaker.Value.Enabled, next => new CircuitBreakingLlmClient(next, breaker.Value, Window, clock)),
        new(true, next => new LimitingLlmClient(next, llm.Value.MaxConcurrency)),
        new(true, next => new TimingOutLlmClient(next, timeout.Value, clock)),
    ];

    private Stage Cache(bool isPlace, LlmProvider provider) =>
        new(isPlace && cache.Value.Enabled, next => new CachingLlmClient(next, answers, provider.ModelFor, loggers.CreateLogger<CachingLlmClient>()));

    /// <summary>What the settings switch off is left out.</summary>
    private static ILlmClient Wrap(ILlmClient innermost, IEnumerable<Stage> stages) =>
        stages.Where(s => s.IsOn).Reverse().Aggregate(innermost, (next, stage) => stage.Wrap(next));

    private sealed record Stage(bool IsOn, Func<ILlmClient, ILlmClient> Wrap);
}
