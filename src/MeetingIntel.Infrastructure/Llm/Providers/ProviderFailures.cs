using System.Net;
using System.Text.Json;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// The one table from a provider's refusals to ours: what is transient, what is not, and what whoever runs the service can mend. Of the
/// provider's words only its error code is read; they may hold the prompt or the key.
/// </summary>
/// <param name="section">The provider's settings, which remedies name.</param>
internal sealed class ProviderFailures(string section)
{
    /// <summary>An answer with a status other than 2xx.</summary>
    /// <param name="status">The status.</param>
    /// <param name="code">The error code in its body, if there was one.</param>
    /// <param name="retryAfter">The wait that it asks for.</param>
    public LlmException Of(HttpStatusCode status, string? code, TimeSpan? retryAfter) => ((int)status, code) switch
    {
        (_, "content_filter" or "content_policy_violation") => Refused($"LLM refused the content ({code})", null),
        (402, _) or (_, "insufficient_quota" or "billing_error" or "billing_hard_limit_reached") =>
            Refused($"LLM refused the request ({(int)status})", "The provider's account has no credit left."),
        (413, _) or (_, "context_length_exceeded" or "request_too_large") =>
            Invalid(status, "The model takes less at once than Llm:ContextTokens says: lower it."),
        (408, _) => new LlmException(LlmFailureKind.TimedOut, "LLM gave no answer in time (408)", retryAfter),
        (429, _) => new LlmException(LlmFailureKind.RateLimited, "LLM asks for fewer calls (429)", retryAfter),
        (409 or 425 or >= 500, _) => new LlmException(LlmFailureKind.Unavailable, $"LLM is unavailable ({(int)status})", retryAfter),
        (401, _) => Refused("LLM refused the request (401)", $"The provider does not accept the key: check {section}:ApiKey or :ApiKeyFile."),
        (403, _) => Refused("LLM refused the request (403)", $"The key has no right to this: check the account, {section}:ApiKey and :Model."),
        (404, _) => Invalid(status, $"There is no such model or address: check {section}:Model, :BaseUrl and Llm:Models."),
        ( >= 300 and < 400, _) => Invalid(status, $"The address leads elsewhere: set {section}:BaseUrl to the place itself."),
        _ => Invalid(status, $"The provider cannot take such a request: check {section}:Model, and whether it knows {section}:StructuredOutput."),
    };

    /// <summary>A call that got no whole answer.</summary>
    public static LlmException Of(HttpRequestException failure) => new(
        LlmFailureKind.Unavailable,
        failure.HttpRequestError switch
        {
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => "LLM cannot be reached",
            HttpRequestError.SecureConnectionError => "LLM cannot be reached securely",
            _ => "LLM broke off the connection",
        },
        innerException: failure);

    /// <summary>The error code in a body of either vendor, if it is one: a word, never a sentence.</summary>
    public static string? CodeIn(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("error", out var error)
                || error.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            return Word(error, "code") ?? Word(error, "type");
        }
        catch (JsonException)
        {
            return null; // A proxy's page, or a body cut short: the status says enough.
        }
    }

    private static string? Word(JsonElement error, string property) =>
        error.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 and <= 40 } word && word.All(c => char.IsAsciiLetterLower(c) || c == '_')
            ? word
            : null;

    private static LlmException Refused(string message, string? remedy) => new(LlmFailureKind.Refused, message) { Remedy = remedy };

    private static LlmException Invalid(HttpStatusCode status, string remedy) =>
        new(LlmFailureKind.InvalidRequest, $"LLM refused the request ({(int)status})") { Remedy = remedy };
}
