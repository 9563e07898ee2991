using BenchmarkDotNet.Attributes;
using MeetingIntel.Application.Llm;
using MeetingIntel.Benchmarks.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What BenchmarkDotNet runs: every question about one transcript, answered by the built-in model.</summary>
public class WholeReadings
{
    private IReadOnlyList<LlmRequest> _requests = [];

    /// <summary>What kind of talk it is.</summary>
    [ParamsAllValues]
    public TalkKind Kind { get; set; }

    /// <summary>How long the transcript is.</summary>
    [Params(60_000, 600_000, 5_000_000)]
    public int Bytes { get; set; }

    /// <summary>Writes the transcript and the questions.</summary>
    [GlobalSetup]
    public void Ask()
    {
        using var asked = new AskedOf();
        _requests = asked.Everything(StrainedTalk.Write(Kind, Bytes));
    }

    /// <summary>Reads it as for the first time: what the model has heard it forgets with the prompt, so each reading has a prompt of its own.</summary>
    [Benchmark]
    public int Read()
    {
        var prompt = new string(_requests[0].Prompt.AsSpan());
        return _requests.Sum(request => OfflineReader.Answer(request with { Prompt = prompt }).Length);
    }

    /// <summary>
    /// What one reading allocates, in bytes. The memory diagnoser cannot say it: in this process it counts what other threads allocate, and for some
    /// cases gave nothing or 64 times too much.
    /// </summary>
    internal long Allocated()
    {
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
