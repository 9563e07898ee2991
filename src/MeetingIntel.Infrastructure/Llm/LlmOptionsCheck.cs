using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.Llm.Providers;
using MeetingIntel.Infrastructure.Llm.Providers.Anthropic;
using MeetingIntel.Infrastructure.Llm.Providers.OpenAi;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Checks what the settings of the model say together: that the providers exist, and that those in use can be reached.</summary>
internal sealed class LlmOptionsCheck(
    IOptions<OpenAiOptions> openAi, IOptions<AnthropicOptions> anthropic, IEnumerable<IInsightExtractor> extractors)
    : IValidateOptions<LlmOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LlmOptions options)
    {
        var failures = Providers(options).Concat(Models(options)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Providers(LlmOptions options)
    {
        List<string> named = [options.Provider, .. options.Fallbacks];
        foreach (var (index, provider) in named.Index())
        {
            var key = index == 0 ? "Llm:Provider" : $"Llm:Fallbacks:{index - 1}";
            if (LlmProviders.NameOf(provider) is not { } known)
                yield return $"{key} names no provider; it may be {string.Join(", ", LlmProviders.Names)}."; // it may hold a key by mistake
            else if (named.Take(index).Any(other => LlmProviders.NameOf(other) == known))
                yield return $"{key} names {known} once more; each provider is asked once.";
            else if (known == LlmProviders.OpenAi)
                foreach (var failure in ProviderSettings.Faults(openAi.Value, OpenAiOptions.Section, new OpenAiOptions().BaseUrl))
                    yield return failure;
            else if (known == LlmProviders.Anthropic && anthropic.Value.BaseUrl.TrimEnd('/').EndsWith("/v1", StringComparison.OrdinalIgnoreCase))
                yield return $"{AnthropicOptions.Section}:BaseUrl stands without /v1, which is added.";
            else if (known == LlmProviders.Anthropic)
                foreach (var failure in ProviderSettings.Faults(anthropic.Value, AnthropicOptions.Section, new AnthropicOptions().BaseUrl))
                    yield return failure;
        }
    }

    private IEnumerable<string> Models(LlmOptions options)
    {
        List<string> tasks = [.. extractors.Select(e => e.Name), BriefPrompt.Task];
        foreach (var (task, model) in options.Models)
        {
            if (!tasks.Contains(task, StringComparer.OrdinalIgnoreCase))
                yield return $"Llm:Models:{task} names no task; there are {string.Join(", ", tasks)}.";
            else if (string.IsNullOrWhiteSpace(model))
                yield return $"Llm:Models:{task} is blank.";
            else if (LlmProviders.NameOf(options.Provider) == LlmProviders.Mock)
                yield return $"Llm:Models:{task} needs a provider with several models; Llm:Provider is {LlmProviders.Mock}.";
        }
    }
}
