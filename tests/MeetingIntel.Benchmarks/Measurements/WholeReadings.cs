using BenchmarkDotNet.Attributes;
using MeetingIntel.Application.Llm;
using MeetingIntel.Benchmarks.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What BenchmarkDotNet runs: every question about one transcript, answered by the built-in model.</summary>
public class WholeReadings
{
    private IReadOnlyList<LlmRequest> _requests = [];

    /// <summary>How long the transcript is.</summary>
    [Params(60_000, 300_000, 1_500_000, 5_000_000)]
    public int Bytes { get; set; }

    /// <summary>Writes the transcript and the questions.</summary>
    [GlobalSetup]
    public void Ask()
    {
        using var asked = new AskedOf();
        _requests = asked.Everything(new SalesTalk(seed: 6).Write(Bytes));
    }

    /// <summary>Reads it as for the first time: what the model has heard it forgets with the prompt, so each reading has a prompt of its own.</summary>
    [Benchmark]
    public int Read()
    {
        var prompt = new string(_requests[0].Prompt.AsSpan());
        return _requests.Sum(request => OfflineReader.Answer(request with { Prompt = prompt }).Length);
    }
}
