using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>Sends a reply over the connection that the request came on, as well or badly as the reply wants.</summary>
internal static class ReplyWriter
{
    /// <summary>Where <see cref="FakeDelivery.Huge"/> puts its letters.</summary>
    public const string FillHere = "(fill here)";

    private const int HugeBytes = 50_000_000;
    private const int PieceBytes = 100_000;

    private static readonly TimeSpan TrickleInterval = TimeSpan.FromMilliseconds(10);

    /// <summary>Sends the reply; it ends, by an exception or not, when the client goes away.</summary>
    public static async Task SendAsync(HttpContext context, FakeLlmRequest request, FakeReply reply, TimeProvider clock)
    {
        await reply.Gate.WaitAsync(context.RequestAborted);
        if (reply.Delay != TimeSpan.Zero)
            await Task.Delay(reply.Delay, clock, context.RequestAborted);

        var body = Encoding.UTF8.GetBytes(reply.Body(request));
        switch (reply.Delivery)
        {
            case FakeDelivery.ResetBeforeAnswer:
                Reset(context);
                break;
            case FakeDelivery.ResetInBody:
                await SendHalfAsync(context, request, reply, body);
                Reset(context);
                break;
            case FakeDelivery.HalfBody:
                await SendHalfAsync(context, request, reply, body);
                SocketOf(context).Shutdown(SocketShutdown.Send);
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted); // Until the client closes its side.
                break;
            case FakeDelivery.Trickle:
                WriteHead(context.Response, request, reply, length: null);
                await TrickleAsync(context, body, clock);
                break;
            case FakeDelivery.Huge:
                await SendFilledAsync(context, request, reply, body);
                break;
            default:
                WriteHead(context.Response, request, reply, body.Length);
                await context.Response.Body.WriteAsync(body, context.RequestAborted);
                break;
        }
    }

    private static void WriteHead(HttpResponse response, FakeLlmRequest request, FakeReply reply, long? length)
    {
        response.StatusCode = reply.Status;
        response.ContentLength = length;
        foreach (var (name, value) in HeadersOf(request, reply))
            response.Headers[name] = value;
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(FakeLlmRequest request, FakeReply reply) =>
    [
        new("Content-Type", reply.ContentType),
        new(
            request.Protocol == FakeLlmProtocol.Anthropic ? "request-id" : "x-request-id",
            string.Create(CultureInfo.InvariantCulture, $"req_fake{request.Ordinal}")),
        .. reply.Headers,
    ];

    /// <summary>Past Kestrel, which gives no word when its bytes have left: these have when it returns, and so come before a reset.</summary>
    private static async Task SendHalfAsync(HttpContext context, FakeLlmRequest request, FakeReply reply, byte[] body)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} Half\r\nContent-Length: {body.Length}\r\n");
        foreach (var (name, value) in HeadersOf(request, reply))
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        byte[] bytes = [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body.AsSpan(0, body.Length / 2)];
        for (var sent = 0; sent < bytes.Length;)
            sent += await SocketOf(context).SendAsync(bytes.AsMemory(sent), context.RequestAborted);
    }

    private static async Task TrickleAsync(HttpContext context, byte[] body, TimeProvider clock)
    {
        byte[] blank = [(byte)' '];
        for (var sent = 0; ; sent++)
        {
            // The last byte is kept back, so that what has come is never a whole answer.
            await context.Response.Body.WriteAsync(sent < body.Length - 1 ? body.AsMemory(sent, 1) : blank, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(TrickleInterval, clock, context.RequestAborted);
        }
    }

    private static async Task SendFilledAsync(HttpContext context, FakeLlmRequest request, FakeReply reply, byte[] body)
    {
        var mark = Encoding.UTF8.GetBytes(FillHere);
        var at = body.AsSpan().IndexOf(mark);
        WriteHead(context.Response, request, reply, body.Length - mark.Length + HugeBytes);
        await context.Response.Body.WriteAsync(body.AsMemory(0, at), context.RequestAborted);
        var piece = new byte[PieceBytes];
        piece.AsSpan().Fill((byte)'x');
        for (var sent = 0; sent < HugeBytes; sent += PieceBytes)
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        await context.Response.Body.WriteAsync(body.AsMemory(at + mark.Length), context.RequestAborted);
    }

    /// <summary>Closing a socket that lingers for no time sends RST instead of FIN.</summary>
    private static void Reset(HttpContext context)
    {
        SocketOf(context).LingerState = new LingerOption(enable: true, seconds: 0);
        context.Abort();
    }

    private static Socket SocketOf(HttpContext context) => context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
}
