using System.Text.Json.Nodes;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>Anthropic's form of answers and errors (API reference, "Create a Message", "Stop reasons" and "Errors").</summary>
internal static class AnthropicWire
{
    /// <summary>The envelope of a message. The tokens of the prompt cache are counted beside <c>input_tokens</c>, not within.</summary>
    public static string Write(FakeLlmRequest request, FakeCompletion completion)
    {
        // There is no ending of its own for an answer that a filter held back: it is a refusal.
        var isRefused = completion.Ending is FakeEnding.Refused or FakeEnding.Filtered;
        var message = new JsonObject
        {
            ["id"] = $"msg_fake{request.Ordinal}",
            ["type"] = "message",
            ["role"] = "assistant",
            ["model"] = request.Question.Model,
            ["content"] = isRefused || completion.Text.Length == 0
                ? new JsonArray()
                : new JsonArray(new JsonObject { ["type"] = "text", ["text"] = completion.Text }),
            ["stop_reason"] = isRefused ? "refusal" : completion.Ending == FakeEnding.Length ? "max_tokens" : "end_turn",
            ["stop_sequence"] = null,
            ["usage"] = new JsonObject
            {
                ["input_tokens"] = FakeCompletion.InputTokens - FakeCompletion.CachedInputTokens,
                ["cache_creation_input_tokens"] = 0,
                ["cache_read_input_tokens"] = FakeCompletion.CachedInputTokens,
                ["output_tokens"] = FakeCompletion.OutputTokens,
                ["service_tier"] = "standard",
            },
        };
        if (isRefused)
        {
            message["stop_details"] = new JsonObject
            {
                ["type"] = "refusal",
                ["category"] = null,
                ["explanation"] = FakeCompletion.Refusal,
            };
        }

        return message.ToJsonString();
    }

    /// <summary>The body of an error.</summary>
    public static string WriteError(FakeLlmRequest request, string type, string message, JsonObject? details = null)
    {
        var error = new JsonObject { ["type"] = type, ["message"] = message };
        if (details is not null)
            error["details"] = details;
        return new JsonObject { ["type"] = "error", ["error"] = error, ["request_id"] = $"req_fake{request.Ordinal}" }.ToJsonString();
    }
}
