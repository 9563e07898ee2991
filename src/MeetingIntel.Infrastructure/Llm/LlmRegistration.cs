using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Registers the model and what stands round it.</summary>
internal static class LlmRegistration
{
    /// <summary>
    /// Adds <see cref="ILlmClient"/>, the whole pipeline round the built-in model, and its settings, which are checked at start.
    /// </summary>
    /// <param name="services">Where to; a clock or a chance that is there already is kept.</param>
    /// <param name="readOffline">What the built-in model answers, as JSON.</param>
    public static IServiceCollection AddLlmPipeline(this IServiceCollection services, Func<LlmRequest, string> readOffline)
    {
        services.AddSettings<LlmOptions>(LlmOptions.Section);
        services.AddSettings<LlmRetryOptions>(LlmRetryOptions.Section);
        services.AddSettings<LlmTimeoutOptions>(LlmTimeoutOptions.Section);
        services.AddSettings<LlmCircuitBreakerOptions>(LlmCircuitBreakerOptions.Section);
        services.AddSettings<LlmCacheOptions>(LlmCacheOptions.Section);
        services.AddSettings<MockLlmOptions>(MockLlmOptions.Section);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Func<double>>(new Chance().Next);
        services.AddSingleton<LlmPipeline>();
        services.AddSingleton(provider => provider.GetRequiredService<LlmPipeline>().Build(
            new FlakyMockLlmClient(
                provider.GetRequiredService<IOptions<MockLlmOptions>>().Value, readOffline,
                provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<Func<double>>()),
            FlakyMockLlmClient.Model));
        return services;
    }

    private static void AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptionsWithValidateOnStart<TOptions>().BindConfiguration(section).ValidateDataAnnotations();
}
