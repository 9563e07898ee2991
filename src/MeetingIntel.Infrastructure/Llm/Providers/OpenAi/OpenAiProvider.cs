using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI;

namespace MeetingIntel.Infrastructure.Llm.Providers.OpenAi;

/// <summary>Makes the client of OpenAI's chat completions. It sends each request once: asking again is the pipeline's.</summary>
internal static class OpenAiProvider
{
    /// <summary>The client.</summary>
    /// <param name="options">Checked settings.</param>
    /// <param name="modelFor">Which model answers a task.</param>
    /// <param name="clock">What the provider's waits are counted on.</param>
    /// <param name="loggers">Who hears of prompts that were not read whole.</param>
    public static ChatClientLlmClient Connect(OpenAiOptions options, Func<string, string> modelFor, TimeProvider clock, ILoggerFactory loggers)
    {
        var key = ProviderSettings.Key(options);
        var http = ProviderHttpHandler.Client(
            OpenAiOptions.Section,
            request =>
            {
                if (key is null)
                    request.Headers.Authorization = null;
            },
            clock);
        var client = new OpenAIClient(new ApiKeyCredential(key ?? "none"), new OpenAIClientOptions
        {
            Endpoint = new Uri(options.BaseUrl),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan, // The pipeline bounds each try.
            Transport = new HttpClientPipelineTransport(http),
        });
        return new ChatClientLlmClient(client.GetChatClient(options.Model).AsIChatClient(), options, "openai", modelFor, loggers.CreateLogger<ChatClientLlmClient>());
    }
}
