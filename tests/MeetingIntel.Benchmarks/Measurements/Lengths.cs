using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using MeetingIntel.Benchmarks.Transcripts;
using Report = MeetingIntel.Benchmarks.Reports.Report;

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
            Every question about one transcript, answered one after the other on one core, by BenchmarkDotNet in this process: a sales meeting, and
            talk of one kind from end to end. The slope is that of the logarithm of the time over the logarithm of the length: 1 is linear.
            """);
        var costs = BenchmarkRunner.Run<WholeReadings>(Config(length)).Reports.Select(CostOf).OrderBy(c => c.Kind).ThenBy(c => c.Bytes).ToList();
        report.Table(
            ["transcript", "kB", "mean ms", "± ms", "ms per 100 kB", "allocated MB"],
            costs.Select(c => new[]
            {
                $"{c.Kind}", Report.Number(c.Bytes / 1e3, 0), Report.Number(c.Milliseconds, 2), Report.Number(c.Error, 2),
                Report.Number(c.Milliseconds / c.Bytes * 1e5, 2), Report.Number(c.Megabytes, 2),
            }));
        var first = costs[0];
        report.Bound($"60 kB of a meeting take at most {BoundMilliseconds:0} ms ({Report.Number(first.Milliseconds, 2)})", first.Milliseconds <= BoundMilliseconds);
        report.Bound($"and allocate at most {BoundMegabytes:0} MB ({Report.Number(first.Megabytes, 2)})", first.Megabytes <= BoundMegabytes);
        foreach (var kind in costs.GroupBy(c => c.Kind))
        {
            var slope = Slope([.. kind.Select(c => (Math.Log(c.Bytes), Math.Log(c.Milliseconds)))]);
            report.Bound($"the slope of {kind.Key} is at most {Report.Number(BoundSlope, 1)} ({Report.Number(slope, 3)})", slope <= BoundSlope);
        }

        return Task.CompletedTask;
    }

    private static Cost CostOf(BenchmarkReport report)
    {
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException("BenchmarkDotNet gave no results.");
        var parameters = report.BenchmarkCase.Parameters;
        var reading = new WholeReadings
        {
            Kind = (TalkKind)parameters[nameof(WholeReadings.Kind)],
            Bytes = (int)parameters[nameof(WholeReadings.Bytes)],
        };
        return new(reading.Kind, reading.Bytes, statistics.Mean / 1e6, statistics.StandardError / 1e6, reading.Allocated() / 1e6);
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
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "meetingintel-benchmark-artifacts"));

    private sealed record Cost(TalkKind Kind, int Bytes, double Milliseconds, double Error, double Megabytes);
}
