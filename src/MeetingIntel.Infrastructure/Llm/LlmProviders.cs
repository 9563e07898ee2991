using System.Globalization;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers;
using MeetingIntel.Infrastructure.Llm.Providers.Anthropic;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using MeetingIntel.Infrastructure.Llm.Providers.OpenAi;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Connects the providers that the settings name, in the order in which they are asked.</summary>
/// <param name="llm">Which.</param>
/// <param name="mock">The built-in model's settings.</param>
/// <param name="openAi">OpenAI's.</param>
/// <param name="anthropic">Anthropic's.</param>
/// <param name="readOffline">What the built-in model answers, as JSON.</param>
/// <param name="clock">What waits run on.</param>
/// <param name="chance">Numbers from 0 to 1 for the built-in model's failures.</param>
/// <param name="loggers">Whom the providers' clients tell.</param>
internal sealed class LlmProviders(
    IOptions<LlmOptions> llm, IOptions<MockLlmOptions> mock, IOptions<OpenAiOptions> openAi, IOptions<AnthropicOptions> anthropic,
    Func<LlmRequest, string> readOffline, TimeProvider clock, Func<double> chance, ILoggerFactory loggers)
{
    /// <summary>The built-in model.</summary>
    public const string Mock = "Mock";

    /// <summary>OpenAI, or any server with its API.</summary>
    public const string OpenAi = "OpenAI";

    /// <summary>Anthropic.</summary>
    public const string Anthropic = "Anthropic";

    /// <summary>The names in settings.</summary>
    public static IReadOnlyList<string> Names { get; } = [Mock, OpenAi, Anthropic];

    /// <summary>The name that a setting means, whatever its case; null when there is no such provider.</summary>
    public static string? NameOf(string setting) => Names.FirstOrDefault(n => n.Equals(setting.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The first provider, then its fallbacks.</summary>
    public IReadOnlyList<LlmProvider> Connect() =>
        [Connect(llm.Value.Provider, llm.Value.Models), .. llm.Value.Fallbacks.Select(f => Connect(f, new Dictionary<string, string>()))];

    /// <summary>Who answers, for the log of the start: names and addresses, no keys.</summary>
    public string Describe() => string.Join(", else ", new[] { llm.Value.Provider }.Concat(llm.Value.Fallbacks).Select(name => NameOf(name) switch
    {
        OpenAi => $"OpenAI's {openAi.Value.Model} at {openAi.Value.BaseUrl}",
        Anthropic => $"Anthropic's {anthropic.Value.Model} at {anthropic.Value.BaseUrl}",
        _ => string.Create(CultureInfo.InvariantCulture, $"the built-in model, which fails {mock.Value.FailureRate:P0} of its calls"),
    }));

    private LlmProvider Connect(string name, IDictionary<string, string> models)
    {
        switch (NameOf(name))
        {
            case OpenAi:
                var openAiClient = OpenAiProvider.Connect(openAi.Value, Model(openAi.Value), clock, loggers);
                return new(OpenAi, openAiClient, openAiClient.ModelNameFor);
            case Anthropic:
                var anthropicClient = AnthropicProvider.Connect(anthropic.Value, Model(anthropic.Value), clock, loggers);
                return new(Anthropic, anthropicClient, anthropicClient.ModelNameFor);
            default:
                return new(Mock, new FlakyMockLlmClient(mock.Value, readOffline, clock, chance), _ => FlakyMockLlmClient.Model);
        }

        Func<string, string> Model(ProviderOptions options) => task => models.TryGetValue(task, out var model) ? model : options.Model!;
    }
}
