using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// What a vendor's client sends goes through here: the key as the provider wants it, a bound on what comes back, and every failure as an
/// <see cref="LlmException"/>, which vendors' clients let pass (they wrap an <see cref="HttpRequestException"/>, or ask again).
/// </summary>
/// <param name="inner">Sends.</param>
/// <param name="failures">Names what went wrong.</param>
/// <param name="authorize">Sets the key.</param>
/// <param name="clock">What a Retry-After date is counted from, and how long a refusal may take runs on.</param>
internal sealed class ProviderHttpHandler(
    HttpMessageHandler inner, ProviderFailures failures, Action<HttpRequestMessage> authorize, TimeProvider clock)
    : DelegatingHandler(inner)
{
    /// <summary>The largest answer that is read, in bytes; the longest answers that extractors take have a tenth of it.</summary>
    public const int MaxAnswerBytes = 8 * 1024 * 1024;

    /// <summary>How much of a refusal is read, in bytes, to find its cause.</summary>
    private const int MaxRefusalBytes = 16 * 1024;

    /// <summary>How long a refusal is read: its status is there already, and a try's whole time spent on the rest would make it a time-out.</summary>
    private static readonly TimeSpan MaxRefusalTime = TimeSpan.FromSeconds(10);

    /// <summary>
    /// A client for one provider. Its connections follow no redirect (the key would go with it), keep no cookie, and pass no trace on; the
    /// pipeline bounds each try, so the client does not.
    /// </summary>
    /// <param name="section">The provider's settings, which remedies name.</param>
    /// <param name="authorize">Sets the key.</param>
    /// <param name="clock">What a Retry-After date is counted from.</param>
    public static HttpClient Client(string section, Action<HttpRequestMessage> authorize, TimeProvider clock)
    {
        var connections = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // So that a change of DNS is seen.
        };
        return new HttpClient(new ProviderHttpHandler(connections, new ProviderFailures(section), authorize, clock)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    /// <exception cref="LlmException">There is no answer of status 2xx, or not the whole of it.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        authorize(request);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw failures.Of(
                    response.StatusCode, await CauseInAsync(response, cancellationToken), RetryAfterHeader.Read(response.Headers, clock.GetUtcNow()));
            }

            await response.Content.LoadIntoBufferAsync(MaxAnswerBytes, cancellationToken);
            return response;
        }
        catch (Exception e)
        {
            response?.Dispose();
            switch (e)
            {
                case HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }:
                    throw new LlmException(LlmFailureKind.MalformedAnswer, "LLM gave an answer that is too long", innerException: e)
                    {
                        Correction = "it was far too long",
                    };
                case HttpRequestException failure:
                    throw ProviderFailures.Of(failure);
                case IOException broken:
                    throw ProviderFailures.Of(new HttpRequestException(HttpRequestError.ResponseEnded, broken.Message, broken));
                default:
                    throw;
            }
        }
    }

    private async Task<RefusalCause> CauseInAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var start = new byte[MaxRefusalBytes];
        using var limit = new CancellationTokenSource(MaxRefusalTime, clock);
        using var abort = limit.CancelWith(cancellationToken);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(limit.Token);
            return RefusalBody.CauseIn(start.AsSpan(0, await body.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, limit.Token)));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return RefusalCause.None; // The refusal broke off, or does not end: its status says enough.
        }
    }
}
