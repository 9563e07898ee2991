using System.Text.Json.Nodes;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// Replies with an error status, in the words of the vendor's documentation. Where it has none (408, 502 and 503 of Anthropic, 529 of
/// OpenAI) the body is of the vendor's form, or what a gateway before it would say.
/// </summary>
public static class FakeErrors
{
    private const string InvalidRequest = "invalid_request_error";

    /// <summary>400: the request is not well formed.</summary>
    public static FakeReply BadRequest() => Of(400,
        _ => OpenAIWire.WriteError(InvalidRequest, null, "We could not parse the JSON body of your request.", "messages"),
        request => AnthropicWire.WriteError(request, InvalidRequest, "messages: at least one message is required"));

    /// <summary>400: the prompt is longer than the model can read.</summary>
    public static FakeReply ContextTooLong() => Of(400,
        _ => OpenAIWire.WriteError(
            InvalidRequest, "context_length_exceeded",
            "This model's maximum context length is 128000 tokens. However, your messages resulted in 150000 tokens. "
                + "Please reduce the length of the messages.",
            "messages"),
        request => AnthropicWire.WriteError(request, InvalidRequest, "prompt is too long: 250000 tokens > 200000 maximum"));

    /// <summary>400: a filter stopped the prompt; in the form of Azure's OpenAI service, and Anthropic's counterpart.</summary>
    public static FakeReply PromptFiltered() => Of(400,
        _ => new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["message"] = "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. "
                    + "Please modify your prompt and retry.",
                ["type"] = null,
                ["param"] = "prompt",
                ["code"] = "content_filter",
                ["status"] = 400,
                ["innererror"] = new JsonObject
                {
                    ["code"] = "ResponsibleAIPolicyViolation",
                    ["content_filter_result"] = new JsonObject
                    {
                        ["violence"] = new JsonObject { ["filtered"] = true, ["severity"] = "medium" },
                    },
                },
            },
        }.ToJsonString(),
        request => AnthropicWire.WriteError(request, InvalidRequest, "Output blocked by content filtering policy"));

    /// <summary>401: the key is not valid. OpenAI's message repeats the key, which must never reach our answers or logs.</summary>
    public static FakeReply Unauthorized() => Of(401,
        request => OpenAIWire.WriteError(InvalidRequest, "invalid_api_key", $"Incorrect API key provided: {request.ApiKey}."),
        request => AnthropicWire.WriteError(request, "authentication_error", "invalid x-api-key"));

    /// <summary>403: the key has no right to this.</summary>
    public static FakeReply Forbidden() => Of(403,
        _ => OpenAIWire.WriteError(
            "request_forbidden", "unsupported_country_region_territory", "Country, region, or territory not supported"),
        request => AnthropicWire.WriteError(
            request, "permission_error", "Your API key does not have permission to use the specified resource."));

    /// <summary>404: there is no such model.</summary>
    public static FakeReply NotFound() => Of(404,
        request => OpenAIWire.WriteError(
            InvalidRequest, "model_not_found", $"The model `{request.Question.Model}` does not exist or you do not have access to it."),
        request => AnthropicWire.WriteError(request, "not_found_error", $"model: {request.Question.Model}"));

    /// <summary>408: the request took too long.</summary>
    public static FakeReply RequestTimeout() => Of(408,
        _ => OpenAIWire.WriteError("timeout", null, "Request timed out."),
        request => AnthropicWire.WriteError(request, "timeout_error", "Request timeout"));

    /// <summary>429: too many requests. No Retry-After but by <see cref="FakeReply.WithRetryAfter(int)"/> and its like.</summary>
    public static FakeReply RateLimited() => Of(429,
        request => OpenAIWire.WriteError(
            "requests", "rate_limit_exceeded",
            $"Rate limit reached for {request.Question.Model} on requests per min (RPM): Limit 3, Used 3, Requested 1. "
                + "Please try again in 20s."),
        request => AnthropicWire.WriteError(request, "rate_limit_error", "This request would exceed your organization's rate limit."));

    /// <summary>429: the money is spent. Waiting does not mend it, so there is no Retry-After.</summary>
    public static FakeReply QuotaExhausted() => Of(429,
        _ => OpenAIWire.WriteError(
            "insufficient_quota", "insufficient_quota", "You exceeded your current quota, please check your plan and billing details."),
        request => AnthropicWire.WriteError(
            request, "rate_limit_error", "You have reached your monthly spend limit.",
            new JsonObject { ["error_code"] = "enforced_spend_limit_reached" }));

    /// <summary>500: the vendor's own fault.</summary>
    public static FakeReply ServerError() => Of(500,
        _ => OpenAIWire.WriteError("server_error", null, "The server had an error while processing your request. Sorry about that!"),
        request => AnthropicWire.WriteError(request, "api_error", "Internal server error"));

    /// <summary>502: a gateway before the vendor, which speaks HTML.</summary>
    public static FakeReply BadGateway()
    {
        const string page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        return Of(502, _ => page, _ => page) with { ContentType = "text/html" };
    }

    /// <summary>503: down for now.</summary>
    public static FakeReply Unavailable() => Busy(503);

    /// <summary>529: Anthropic's own status for too many calls of all its customers together.</summary>
    public static FakeReply Overloaded() => Busy(529);

    /// <summary>302, 307 or 308: go elsewhere.</summary>
    public static FakeReply Redirect(int status, Uri to) => Of(status, _ => "", _ => "").WithHeader("Location", to.AbsoluteUri);

    /// <summary>A status of your choice, in the vendor's form of an error.</summary>
    public static FakeReply Status(int status, string type, string message) => Of(status,
        _ => OpenAIWire.WriteError(type, null, message), request => AnthropicWire.WriteError(request, type, message));

    private static FakeReply Busy(int status) => Of(status,
        _ => OpenAIWire.WriteError(
            "service_unavailable_error", "server_is_overloaded", "The engine is currently overloaded, please try again later."),
        request => AnthropicWire.WriteError(request, "overloaded_error", "Overloaded"));

    private static FakeReply Of(int status, Func<FakeLlmRequest, string> openAI, Func<FakeLlmRequest, string> anthropic) => new()
    {
        Status = status,
        Body = request => request.Protocol == FakeLlmProtocol.Anthropic ? anthropic(request) : openAI(request),
    };
}
