using System.ClientModel;
using System.Collections.Concurrent;
using System.Text.Json;
using Anthropic.Exceptions;
using MeetingIntel.Application.Llm;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>Asks a model of a vendor, once, and reads its answer: one call, one request on the wire.</summary>
/// <param name="chat">The vendor's client.</param>
/// <param name="options">Limit and form of the answers.</param>
/// <param name="provider">The provider's name in answers, such as <c>openai</c>.</param>
/// <param name="modelFor">Which model answers a task.</param>
/// <param name="logger">Hears of a prompt that was not read whole.</param>
internal sealed partial class ChatClientLlmClient(
    IChatClient chat, ProviderOptions options, string provider, Func<string, string> modelFor, ILogger<ChatClientLlmClient> logger) : ILlmClient
{
    /// <summary>Speech has some four characters a token; no text has more than this on average.</summary>
    private const int MaxCharsPerToken = 8;

    private readonly ConcurrentDictionary<string, ChatResponseFormat> _formats = new();

    /// <summary>The model that answers a request, as <c>provider/model</c>: so its answers are signed and kept.</summary>
    public string ModelNameFor(LlmRequest request) => $"{provider}/{modelFor(request.Task)}";

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var model = modelFor(request.Task);
        var (messages, form) = (Messages(request), Options(request, model));
        ChatResponse response;
        try
        {
            response = await chat.GetResponseAsync(messages, form, cancellationToken);
        }
        catch (Exception e) when (BreaksProtocol(e))
        {
            throw new LlmException(LlmFailureKind.MalformedAnswer, "LLM gave an answer that breaks its protocol", innerException: e);
        }

        var tokens = Tokens(response.Usage);
        if (tokens.Input > 0 && tokens.Input < request.Prompt.Length / MaxCharsPerToken)
            LogCutShort(provider, model, tokens.Input, request.Prompt.Length);
        var text = response.Text;
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            throw new LlmException(LlmFailureKind.Refused, "LLM refused the content (content_filter)") { Tokens = tokens };
        if (response.Messages.Any(m => m.Contents.OfType<ErrorContent>().Any()))
            throw new LlmException(LlmFailureKind.Refused, "LLM refused to answer") { Tokens = tokens };
        if (response.FinishReason == ChatFinishReason.Length)
            throw Unusable("LLM gave an answer that was cut short", "it was cut short because it was too long; be brief", tokens);
        if (string.IsNullOrWhiteSpace(text))
            throw Unusable("LLM gave an empty answer", "it was empty", tokens);
        return new LlmResponse(AnswerText.JsonIn(text), ModelNameFor(request), tokens);
    }

    private static LlmException Unusable(string message, string correction, LlmTokens tokens) =>
        new(LlmFailureKind.MalformedAnswer, message) { Correction = correction, Tokens = tokens };

    private List<ChatMessage> Messages(LlmRequest request)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, options.StructuredOutput ? request.Instructions : request.InstructionsWithSchema),
            new(ChatRole.User, request.Prompt),
        ];
        if (request.CorrectionMessage is { } correction)
            messages.Add(new(ChatRole.User, correction));
        return messages;
    }

    private ChatOptions Options(LlmRequest request, string model) => new()
    {
        ModelId = model,
        MaxOutputTokens = options.MaxOutputTokens,
        ResponseFormat = options.StructuredOutput ? _formats.GetOrAdd(request.Schema, FormatOf, request.Task) : null,
        AdditionalProperties = options.StructuredOutput ? new() { ["strict"] = true } : null, // OpenAI's word for "this schema and no other"
    };

    private static ChatResponseFormat FormatOf(string schema, string task)
    {
        using var json = JsonDocument.Parse(schema);
        return ChatResponseFormat.ForJsonSchema(json.RootElement.Clone(), task);
    }

    private static LlmTokens Tokens(UsageDetails? usage) =>
        new(usage?.InputTokenCount ?? 0, usage?.CachedInputTokenCount ?? 0, usage?.OutputTokenCount ?? 0);

    /// <summary>What the vendors' clients throw when an answer is not what their protocol says.</summary>
    private static bool BreaksProtocol(Exception e) =>
        e is JsonException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException or ClientResultException
            or AnthropicException;

    // Some servers (Ollama is one) cut a prompt that is longer than their context without a word.
    [LoggerMessage(22, LogLevel.Warning, "{Provider} says that {Model} read {Tokens} tokens of a prompt of {Chars} characters: if its context is smaller than Llm:ContextTokens, lower that")]
    private partial void LogCutShort(string provider, string model, long tokens, int chars);
}
