using System.Buffers;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Transcripts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Api.Limits;

/// <summary>
/// Refuses a body that says itself that it is too large. Many clients read the answer only when they have sent all, and would see a broken
/// connection instead of the 413; so the rest is read and thrown away, up to a bound in bytes and time.
/// </summary>
internal sealed class OversizedBodies(RequestDelegate next, IOptions<LimitsOptions> limits, TimeProvider clock)
{
    private const int DrainedBodies = 4;
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);

    public async Task InvokeAsync(HttpContext context)
    {
        var limit = limits.Value.BodyBytes;
        if (context.Request.ContentLength is not { } length || length <= limit)
        {
            await next(context);
            return;
        }

        // With Expect: 100-continue the client has not begun to send.
        if (context.Request.Headers.Expect.Count == 0 && length <= DrainedBodies * limit)
            await DrainAsync(context);
        await new ProblemAnswer(ProblemTypes.TooLarge, $"The body has {length} bytes; at most {limit} are taken.").WriteAsync(context);
    }

    private async Task DrainAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;

        using var deadline = new CancellationTokenSource(DrainTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, context.RequestAborted);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await context.Request.Body.ReadAsync(buffer, either.Token) > 0)
            {
            }
        }
        catch (Exception e) when (e is BadHttpRequestException || deadline.IsCancellationRequested)
        {
            // Too slow to be waited for: it is answered now, and the connection closed.
            context.Response.Headers.Connection = "close";
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
