using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// A model behind real HTTP on a free port of this machine. It speaks OpenAI's chat completions and Anthropic's messages side by side,
/// remembers every request, and answers as its script says. Safe to use from several threads.
/// </summary>
public sealed class FakeLlmServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<FakeLlmRequest> _requests = [];
    private readonly List<Exception> _scriptErrors = [];
    private readonly TimeProvider _clock;
    private volatile Func<FakeLlmRequest, FakeReply> _reply;
    private WebApplication? _listener;

    private FakeLlmServer(Func<FakeLlmRequest, FakeReply> reply, TimeProvider clock) => (_reply, _clock) = (reply, clock);

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123/</c>. It stays the same when it stops and starts again.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary>
    /// The script: what is answered to a request. It may be replaced at any time. It runs for calls only: another path or method is
    /// answered with 404 or 405, and a body that is not JSON with 400.
    /// </summary>
    public Func<FakeLlmRequest, FakeReply> Reply
    {
        get => _reply;
        set => _reply = value;
    }

    /// <summary>Every request so far, in the order in which they had arrived whole.</summary>
    public IReadOnlyList<FakeLlmRequest> Requests
    {
        get { lock (_gate) return [.. _requests]; }
    }

    /// <summary>What the script threw; the client was then answered with 501. A test that looks here sees its own mistakes.</summary>
    public IReadOnlyList<Exception> ScriptErrors
    {
        get { lock (_gate) return [.. _scriptErrors]; }
    }

    /// <summary>Starts a server.</summary>
    /// <param name="reply">The script; null for <see cref="FakeCompletions.Valid"/>.</param>
    /// <param name="clock">What its delays and <see cref="FakeLlmRequest.At"/> run on; null for the machine's clock.</param>
    public static async Task<FakeLlmServer> StartAsync(Func<FakeLlmRequest, FakeReply>? reply = null, TimeProvider? clock = null)
    {
        var server = new FakeLlmServer(reply ?? (_ => FakeCompletions.Valid()), clock ?? TimeProvider.System);
        await server.ListenAsync();
        return server;
    }

    /// <summary>The base URL that a client of this protocol is given: with <c>/v1</c> for OpenAI, without for Anthropic.</summary>
    public Uri BaseUrlFor(FakeLlmProtocol protocol) => protocol == FakeLlmProtocol.OpenAI ? new Uri(Address, "v1") : Address;

    /// <summary>Closes every connection at once and refuses new ones until <see cref="ListenAsync"/>.</summary>
    public async Task StopListeningAsync()
    {
        if (_listener is not { } listener)
            return;
        _listener = null;
        await listener.StopAsync(new CancellationToken(canceled: true));
        await listener.DisposeAsync();
    }

    /// <summary>Listens again, on the same port; does nothing if it does already.</summary>
    public async Task ListenAsync()
    {
        if (_listener is not null)
            return;

        // An empty builder reads no settings and writes no log: a test's output holds the test's own words.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, Address.Port);
        });
        var listener = builder.Build();
        listener.Run(HandleAsync);
        await listener.StartAsync();
        Address = new Uri(listener.Urls.Single());
        _listener = listener;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopListeningAsync();

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            var request = await ReceiveAsync(context);
            await ReplyWriter.SendAsync(context, request, Choose(request), _clock);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {   // the client went away, which many tests are about
        }
    }

    private async Task<FakeLlmRequest> ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var body = Parse(text);
        var received = new FakeLlmRequest
        {
            Ordinal = 0,
            At = default,
            Protocol = ProtocolOf(context.Request.Path.Value ?? ""),
            Method = context.Request.Method,
            Path = context.Request.GetEncodedPathAndQuery(),
            Headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            BodyText = text,
            Body = body,
            Question = FakeLlmQuestion.Read(body),
        };
        lock (_gate)
        {
            received = received with { Ordinal = _requests.Count, At = _clock.GetUtcNow() };
            _requests.Add(received);
        }

        return received;
    }

    private FakeReply Choose(FakeLlmRequest request)
    {
        if (!request.IsCall)
            return FakeErrors.Status(RefusalOf(request), "invalid_request_error", $"Unknown request: {request.Method} {request.Path}");
        try
        {
            var reply = _reply(request);
            var body = reply.Body(request); // Written here, so that what it throws is seen too.
            return reply with { Body = _ => body };
        }
        catch (Exception e)
        {   // Whatever a test's script throws is the test's to see.
            lock (_gate)
                _scriptErrors.Add(e);
            return FakeErrors.Status(501, "invalid_request_error", $"The test's script failed: {e.Message}");
        }
    }

    private static int RefusalOf(FakeLlmRequest request) =>
        request.Protocol == FakeLlmProtocol.Unknown ? 404 : request.Method != "POST" ? 405 : 400;

    private static FakeLlmProtocol ProtocolOf(string path) =>
        path.EndsWith("/v1/chat/completions", StringComparison.Ordinal) ? FakeLlmProtocol.OpenAI
        : path.EndsWith("/v1/messages", StringComparison.Ordinal) ? FakeLlmProtocol.Anthropic
        : FakeLlmProtocol.Unknown;

    private static JsonElement Parse(string body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
