using MeetingIntel.Application.Llm;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers.Wire;

/// <summary>What a model does to every call, and what comes of it.</summary>
/// <param name="Reply">What it does, on the pipeline's clock.</param>
internal sealed record WireCase(Func<LeapingClock, FakeReply> Reply)
{
    private const string Exhausted = "LLM call failed after 3 retries";
    private static readonly int[] Unasked = [89, 109];

    /// <summary>Calls that we count.</summary>
    public int Calls { get; private init; } = 1;

    /// <summary>Whether the model listens; if not, it sees none of the calls.</summary>
    public bool IsListening { get; private init; } = true;

    public IReadOnlyList<int> WaitsMs { get; private init; } = [];

    /// <summary>Null when there is an answer.</summary>
    public LlmFailureKind? Failure { get; private init; }

    public string? Message { get; private init; }

    /// <summary>Words of the remedy; <c>*</c> stands for the provider's section.</summary>
    public string? Remedy { get; private init; }

    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>What the model is told from the second try on.</summary>
    public string? Correction { get; private init; }

    /// <summary>Answers whose tokens are counted.</summary>
    public int PaidAnswers { get; private init; }

    public (string Key, string Value)[] Settings { get; private init; } = [];

    /// <summary>The one protocol that has this; null when both have.</summary>
    public FakeLlmProtocol? Only { get; private init; }

    public static WireCase Answered(FakeReply reply) => new(_ => reply) { PaidAnswers = 1 };

    /// <summary>Asked three times, with the waits that we take of ourselves.</summary>
    public static WireCase Transient(LlmFailureKind failure, FakeReply reply) =>
        new(_ => reply) { Calls = 3, WaitsMs = Unasked, Failure = failure, Message = Exhausted };

    /// <summary>Asked three times, with a correction.</summary>
    public static WireCase Malformed(FakeReply reply, string correction, int paidAnswers = 3) =>
        Transient(LlmFailureKind.MalformedAnswer, reply) with { Correction = correction, PaidAnswers = paidAnswers };

    /// <summary>Asked once.</summary>
    public static WireCase Permanent(LlmFailureKind failure, FakeReply reply, string message, string? remedy) =>
        new(_ => reply) { Failure = failure, Message = message, Remedy = remedy };

    public WireCase Asking(double retryAfterSeconds, params int[] waitsMs) =>
        this with { RetryAfter = TimeSpan.FromSeconds(retryAfterSeconds), WaitsMs = waitsMs };

    public WireCase By(Func<LeapingClock, FakeReply> reply) => this with { Reply = reply };

    public WireCase Paid(int answers) => this with { PaidAnswers = answers };

    public WireCase EndedByDeadline(int calls, params int[] waitsMs) => this with
    {
        Calls = calls,
        WaitsMs = waitsMs,
        Failure = LlmFailureKind.TimedOut,
        Message = $"deadline reached after {calls} {(calls == 1 ? "try" : "tries")}",
    };

    public WireCase With(params (string Key, string Value)[] settings) => this with { Settings = settings };

    public WireCase OnlyOf(FakeLlmProtocol protocol) => this with { Only = protocol };

    public WireCase NotListening() => this with { IsListening = false };
}
