using System.Text.Json.Nodes;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>OpenAI's form of answers and errors (API reference, "Create chat completion" and "Error codes").</summary>
internal static class OpenAIWire
{
    /// <summary>The envelope of a completion. The tokens of the prompt cache are part of <c>prompt_tokens</c>.</summary>
    public static string Write(FakeLlmRequest request, FakeCompletion completion) => new JsonObject
    {
        ["id"] = $"chatcmpl-fake{request.Ordinal}",
        ["object"] = "chat.completion",
        ["created"] = request.At.ToUnixTimeSeconds(),
        ["model"] = request.Question.Model,
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = Message(completion),
            ["logprobs"] = null,
            ["finish_reason"] = completion.Ending switch
            {
                FakeEnding.Length => "length",
                FakeEnding.Filtered => "content_filter",
                _ => "stop",
            },
        }),
        ["usage"] = new JsonObject
        {
            ["prompt_tokens"] = FakeCompletion.InputTokens,
            ["completion_tokens"] = FakeCompletion.OutputTokens,
            ["total_tokens"] = FakeCompletion.InputTokens + FakeCompletion.OutputTokens,
            ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = FakeCompletion.CachedInputTokens, ["audio_tokens"] = 0 },
            ["completion_tokens_details"] = new JsonObject
            {
                ["reasoning_tokens"] = 0,
                ["audio_tokens"] = 0,
                ["accepted_prediction_tokens"] = 0,
                ["rejected_prediction_tokens"] = 0,
            },
        },
        ["service_tier"] = "default",
        ["system_fingerprint"] = "fp_fake",
    }.ToJsonString();

    /// <summary>The body of an error.</summary>
    public static string WriteError(string? type, string? code, string message, string? param = null) => new JsonObject
    {
        ["error"] = new JsonObject { ["message"] = message, ["type"] = type, ["param"] = param, ["code"] = code },
    }.ToJsonString();

    private static JsonObject Message(FakeCompletion completion) => new()
    {
        ["role"] = "assistant",
        ["content"] = completion.Ending is FakeEnding.Refused or FakeEnding.Filtered ? null : completion.Text,
        ["refusal"] = completion.Ending == FakeEnding.Refused ? FakeCompletion.Refusal : null,
        ["annotations"] = new JsonArray(),
    };
}
