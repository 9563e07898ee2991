using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using MeetingIntel.Benchmarks.Reports;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What the decorators alone take, by BenchmarkDotNet.</summary>
internal sealed class Decorators : IMeasurement
{
    private const double BoundMicroseconds = 10;
    private const double BoundBytes = 1000;

    public string Name => "decorators";

    public Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        report.Section(Name, """
            One tiny question to a client that answers at once from memory, bare and with all decorators round it, by BenchmarkDotNet in this
            process: without a store of answers, and with one that finds nothing and keeps at once.
            """);
        var results = BenchmarkRunner.Run<DecoratedCalls>(Config(length)).Reports
            .ToDictionary(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name, r => new Cost(r));
        if (results.Values.Any(r => r.Nanoseconds is null))
            throw new InvalidOperationException("BenchmarkDotNet gave no results.");

        report.Table(["call", "mean µs", "± µs", "allocated bytes"], results.Select(r => r.Value.Row(r.Key)));
        var bare = results[nameof(DecoratedCalls.Bare)];
        foreach (var name in new[] { nameof(DecoratedCalls.NotKept), nameof(DecoratedCalls.Kept) })
        {
            var (microseconds, bytes) = ((results[name].Nanoseconds - bare.Nanoseconds) / 1e3, results[name].Bytes - bare.Bytes);
            report.Bound(
                $"{name}: the decorators add at most {BoundMicroseconds:0} µs ({Report.Number(microseconds!.Value, 2)}) and {BoundBytes:0} bytes ({bytes})",
                microseconds <= BoundMicroseconds && bytes <= BoundBytes);
        }

        return Task.CompletedTask;
    }

    private static ManualConfig Config(Length length) => ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithWarmupCount(length == Length.Full ? 5 : 3)
            .WithIterationCount(length == Length.Full ? 15 : 5))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "meetingintel-benchmark-artifacts"));

    private sealed record Cost(double? Nanoseconds, double? Error, long Bytes)
    {
        public Cost(BenchmarkReport report)
            : this(report.ResultStatistics?.Mean, report.ResultStatistics?.StandardError, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
        {
        }

        public string[] Row(string name) =>
            [name, Report.Number(Nanoseconds!.Value / 1e3, 3), Report.Number(Error!.Value / 1e3, 3), Report.Number(Bytes, 0)];
    }
}
