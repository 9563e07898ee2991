using BenchmarkDotNet.Attributes;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What BenchmarkDotNet runs: one tiny question to a client that answers at once from memory, bare and with everything round it.</summary>
public class DecoratedCalls
{
    private readonly LlmRequest _request = new()
    {
        Task = "summary",
        PromptVersion = 1,
        Instructions = "Say in a few words what the meeting was about.",
        Prompt = "[0] Ben Okafor: We talked about the cold-chain sensors.",
        Fence = "0123456789abcdef0123456789abcdef",
        Schema = """{"type":"object","properties":{"summary":{"type":"string"}},"required":["summary"]}""",
        FindFault = _ => null,
    };

    private readonly ILlmClient _bare = new InstantAnswer();
    private readonly ILlmClient _decorated = Decorate(keep: false);
    private readonly ILlmClient _keeping = Decorate(keep: true);

    /// <summary>Nothing round it.</summary>
    [Benchmark(Baseline = true)]
    public Task<LlmResponse> Bare() => Ask(_bare);

    /// <summary>Everything round it but the memory of answers.</summary>
    [Benchmark]
    public Task<LlmResponse> NotKept() => Ask(_decorated);

    /// <summary>Everything round it; the answer is looked up, not found, asked for, and given away to be kept.</summary>
    [Benchmark]
    public Task<LlmResponse> Kept() => Ask(_keeping);

    // A meter counts the calls for one request, so each call brings its own.
    private Task<LlmResponse> Ask(ILlmClient client) => client.GenerateAsync(_request with { Meter = new() }, CancellationToken.None);

    private static ILlmClient Decorate(bool keep) =>
        new LlmPipeline(
            Options.Create(new LlmOptions()), Options.Create(new LlmCacheOptions { Enabled = keep }), Options.Create(new LlmTimeoutOptions()),
            Options.Create(new LlmRetryOptions()), Options.Create(new LlmCircuitBreakerOptions()), new ForgetfulStore(), TimeProvider.System,
            () => 0.5, NullLoggerFactory.Instance)
        .Build([new LlmProvider("Instant", new InstantAnswer(), _ => InstantAnswer.Model)]);

    private sealed class InstantAnswer : ILlmClient
    {
        public const string Model = "instant/answer";

        private readonly Task<LlmResponse> _answer = Task.FromResult(new LlmResponse("""{"summary":"The cold-chain sensors."}""", Model));

        public Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken) => _answer;
    }

    /// <summary>Finds no answer, and keeps none, at once.</summary>
    private sealed class ForgetfulStore : IAnswerStore
    {
        public Task<LlmResponse?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult<LlmResponse?>(null);

        public Task KeepAsync(string key, LlmResponse answer, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
