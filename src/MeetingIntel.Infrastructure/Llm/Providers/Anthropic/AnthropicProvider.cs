using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Infrastructure.Llm.Providers.Anthropic;

/// <summary>Makes the client of Anthropic's messages. It sends each request once: asking again is the pipeline's.</summary>
internal static class AnthropicProvider
{
    /// <summary>The client.</summary>
    /// <param name="options">Checked settings.</param>
    /// <param name="modelFor">Which model answers a task.</param>
    /// <param name="clock">What the provider's waits are counted on.</param>
    /// <param name="loggers">Who hears of prompts that were not read whole.</param>
    public static ChatClientLlmClient Connect(AnthropicOptions options, Func<string, string> modelFor, TimeProvider clock, ILoggerFactory loggers)
    {
        var key = ProviderSettings.Key(options);
        var http = ProviderHttpHandler.Client(
            AnthropicOptions.Section,
            request =>
            {
                // Where the API's documentation has the key; the client sends it as a bearer's.
                request.Headers.Authorization = null;
                if (key is not null)
                    request.Headers.TryAddWithoutValidation("x-api-key", key);
            },
            clock);
        var client = new AnthropicClient(new ClientOptions
        {
            ApiKey = key ?? "none",
            BaseUrl = options.BaseUrl,
            MaxRetries = 0,
            Timeout = TimeSpan.FromDays(1), // The pipeline bounds each try.
            HttpClient = http,
        });
        return new ChatClientLlmClient(client.AsIChatClient(options.Model, options.MaxOutputTokens), options, "anthropic", modelFor, loggers.CreateLogger<ChatClientLlmClient>());
    }
}
