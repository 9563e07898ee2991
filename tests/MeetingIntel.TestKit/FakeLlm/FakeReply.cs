using System.Globalization;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// What a <see cref="FakeLlmServer"/> does with one request, in words that fit both protocols; the request decides which is spoken.
/// Made by <see cref="FakeCompletions"/>, <see cref="FakeErrors"/> and <see cref="FakeBreakages"/>.
/// </summary>
public sealed record FakeReply
{
    /// <summary>The HTTP status. Default 200.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The body's media type. Default JSON.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Headers beside those of the body; each name at most once.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Writes the body in the request's protocol.</summary>
    public required Func<FakeLlmRequest, string> Body { get; init; }

    /// <summary>How the answer travels. Default whole.</summary>
    public FakeDelivery Delivery { get; init; }

    /// <summary>How long after the request the answer begins, on the server's clock; infinite for never. Default at once.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What must have happened before the answer begins. Default nothing.</summary>
    public Task Gate { get; init; } = Task.CompletedTask;

    /// <summary>One reply after the other, each to one request; the last one also to all that follow.</summary>
    public static Func<FakeLlmRequest, FakeReply> InTurn(params FakeReply[] replies)
    {
        var asked = -1;
        return _ => replies[Math.Min(Interlocked.Increment(ref asked), replies.Length - 1)];
    }

    /// <summary>The same reply, begun later; <see cref="Timeout.InfiniteTimeSpan"/> for a server that never answers.</summary>
    public FakeReply After(TimeSpan delay) => this with { Delay = delay };

    /// <summary>The same reply, begun when the test opens the gate: so requests can be held until all of them are there.</summary>
    public FakeReply After(Task gate) => this with { Gate = gate };

    /// <summary>The same reply with <c>Retry-After</c> in seconds (RFC 9110 §10.2.3).</summary>
    public FakeReply WithRetryAfter(int seconds) => WithHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same reply with <c>Retry-After</c> as an HTTP date, which is cut to the second.</summary>
    public FakeReply WithRetryAfter(DateTimeOffset date) => WithHeader("Retry-After", date.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The same reply with <c>retry-after-ms</c>, the more exact header that both vendors' own clients look for first.</summary>
    public FakeReply WithRetryAfterMs(int milliseconds) => WithHeader("retry-after-ms", milliseconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same reply with a further header.</summary>
    public FakeReply WithHeader(string name, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [name] = value } };
}
