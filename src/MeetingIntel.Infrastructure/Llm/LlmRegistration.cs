using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers.Anthropic;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using MeetingIntel.Infrastructure.Llm.Providers.OpenAi;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Registers the model and what stands round it.</summary>
internal static class LlmRegistration
{
    /// <summary>
    /// Adds <see cref="ILlmClient"/>, the whole pipeline round the providers, and its settings, which are checked at start.
    /// </summary>
    /// <param name="services">Where to, with an <see cref="IAnswerStore"/>; a clock or a chance that is there already is kept.</param>
    /// <param name="readOffline">What the built-in model answers, as JSON.</param>
    public static IServiceCollection AddLlmPipeline(this IServiceCollection services, Func<LlmRequest, string> readOffline)
    {
        services.AddSettings<LlmOptions>(LlmOptions.Section);
        services.AddOptions<LlmOptions>().Configure<IConfiguration>(ReadListOfFallbacks);
        services.AddSingleton<IValidateOptions<LlmOptions>, LlmOptionsCheck>();
        services.AddSettings<LlmRetryOptions>(LlmRetryOptions.Section);
        services.AddSettings<LlmTimeoutOptions>(LlmTimeoutOptions.Section);
        services.AddSettings<LlmCircuitBreakerOptions>(LlmCircuitBreakerOptions.Section);
        services.AddSettings<LlmCacheOptions>(LlmCacheOptions.Section);
        services.AddSettings<MockLlmOptions>(MockLlmOptions.Section);
        services.AddSettings<OpenAiOptions>(OpenAiOptions.Section);
        services.AddSettings<AnthropicOptions>(AnthropicOptions.Section);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Func<double>>(new Chance().Next);
        services.AddSingleton<LlmPipeline>();
        services.AddSingleton(readOffline);
        services.AddSingleton<LlmProviders>();
        services.AddSingleton(provider => provider.GetRequiredService<LlmPipeline>().Build(provider.GetRequiredService<LlmProviders>().Connect()));
        return services;
    }

    /// <summary>A list in one value, such as an environment variable's, which the binder would pass over without a word.</summary>
    private static void ReadListOfFallbacks(LlmOptions options, IConfiguration configuration)
    {
        if (configuration[$"{LlmOptions.Section}:{nameof(LlmOptions.Fallbacks)}"] is { } list)
            options.Fallbacks = [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private static void AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptionsWithValidateOnStart<TOptions>().BindConfiguration(section).ValidateDataAnnotations();
}
