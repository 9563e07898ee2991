using System.Diagnostics;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What the built-in model itself takes to read, without service, network or database.</summary>
internal sealed class Reading : IMeasurement
{
    public string Name => "reading";

    public Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (warmUps, transcripts) = length == Length.Full ? (150, 200) : (20, 10);
        report.Section(Name, """
            What the built-in model takes to answer each question about one transcript of 30 kB, in this process, one after the
            other, after warm-up.
            """);

        using var asked = new AskedOf();
        var talk = new SalesTalk(seed: 6);
        var times = new Dictionary<string, List<double>>();
        for (var reading = -warmUps; reading < transcripts; reading++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var request in asked.Everything(talk.Write(SalesTalk.LongBytes)))
            {
                var started = Stopwatch.GetTimestamp();
                OfflineReader.Answer(request);
                var time = Stopwatch.GetElapsedTime(started);
                if (!times.TryGetValue(request.Task, out var ofTask))
                    times[request.Task] = ofTask = [];
                if (reading >= 0)
                    ofTask.Add(time.TotalMilliseconds);
            }
        }

        var all = Enumerable.Range(0, transcripts).Select(t => times.Values.Sum(task => task[t])).ToList();
        report.Table(["task", "n", "p50 ms", "p95 ms", "max ms"], [.. times.Select(t => Row(t.Key, t.Value)), Row("all", all)]);
        return Task.CompletedTask;
    }

    private static string[] Row(string task, List<double> times)
    {
        var sorted = new Quantiles(times);
        return
        [
            task, Report.Number(times.Count, 0), Report.Number(sorted.Median, 2), Report.Number(sorted.At(0.95), 2), Report.Number(sorted.Max, 2),
        ];
    }
}
