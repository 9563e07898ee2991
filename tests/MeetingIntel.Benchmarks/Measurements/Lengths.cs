using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using MeetingIntel.Benchmarks.Reports;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How the built-in model's time and memory grow with a transcript's length, by BenchmarkDotNet.</summary>
internal sealed class Lengths : IMeasurement
{
    private const double BoundMilliseconds = 25;
    private const double BoundMegabytes = 10;

    /// <summary>Twice the text may take so much more than twice the time: 1.1 is 2.14 times.</summary>
    private const double BoundSlope = 1.1;

    public string Name => "lengths";

    public Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        report.Section(Name, """
            Every question about one transcript, answered one after the other on one core, by BenchmarkDotNet in this process. The slope is that
            of the logarithm of the time over the logarithm of the length: 1 is linear.
            """);
        var costs = BenchmarkRunner.Run<WholeReadings>(Config(length)).Reports
            .Select(r => (
                Bytes: (int)r.BenchmarkCase.Parameters[nameof(WholeReadings.Bytes)],
                Milliseconds: (r.ResultStatistics ?? throw new InvalidOperationException("BenchmarkDotNet gave no results.")).Mean / 1e6,
                Error: r.ResultStatistics.StandardError / 1e6,
                Megabytes: (r.GcStats.GetBytesAllocatedPerOperation(r.BenchmarkCase) ?? 0) / 1e6))
            .OrderBy(c => c.Bytes).ToList();

        report.Table(
            ["transcript kB", "mean ms", "± ms", "ms per 100 kB", "allocated MB"],
            costs.Select(c => new[]
            {
                Report.Number(c.Bytes / 1e3, 0), Report.Number(c.Milliseconds, 2), Report.Number(c.Error, 2),
                Report.Number(c.Milliseconds / c.Bytes * 1e5, 2), Report.Number(c.Megabytes, 2),
            }));
        var first = costs[0];
        var slope = Slope([.. costs.Select(c => (Math.Log(c.Bytes), Math.Log(c.Milliseconds)))]);
        report.Bound($"60 kB take at most {BoundMilliseconds:0} ms ({Report.Number(first.Milliseconds, 2)})", first.Milliseconds <= BoundMilliseconds);
        report.Bound($"and allocate at most {BoundMegabytes:0} MB ({Report.Number(first.Megabytes, 2)})", first.Megabytes <= BoundMegabytes);
        report.Bound($"the slope is at most {Report.Number(BoundSlope, 1)} ({Report.Number(slope, 3)})", slope <= BoundSlope);
        return Task.CompletedTask;
    }

    private static double Slope(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }

    private static ManualConfig Config(Length length) => ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithAffinity(1)
            .WithWarmupCount(length == Length.Full ? 6 : 3)
            .WithIterationCount(length == Length.Full ? 15 : 3))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "meetingintel-benchmark-artifacts"));
}
