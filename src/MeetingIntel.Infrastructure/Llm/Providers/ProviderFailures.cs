using System.Net;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// The one table from a provider's refusals to ours: what is transient, what is not, and what whoever runs the service can mend.
/// </summary>
/// <param name="section">The provider's settings, which remedies name.</param>
internal sealed class ProviderFailures(string section)
{
    /// <summary>An answer with a status other than 2xx.</summary>
    /// <param name="status">The status.</param>
    /// <param name="cause">What its body names.</param>
    /// <param name="retryAfter">The wait that it asks for.</param>
    public LlmException Of(HttpStatusCode status, RefusalCause cause, TimeSpan? retryAfter) => ((int)status, cause) switch
    {
        (_, RefusalCause.ContentFilter) => Refused("LLM refused the content (content_filter)", null),
        (402, _) or (_, RefusalCause.NoCredit) =>
            Refused($"LLM refused the request ({(int)status})", "The provider's account has no credit left, or may spend no more."),
        (413, _) or (_, RefusalCause.TooLong) =>
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

    private static LlmException Refused(string message, string? remedy) => new(LlmFailureKind.Refused, message) { Remedy = remedy };

    private static LlmException Invalid(HttpStatusCode status, string remedy) =>
        new(LlmFailureKind.InvalidRequest, $"LLM refused the request ({(int)status})") { Remedy = remedy };
}
