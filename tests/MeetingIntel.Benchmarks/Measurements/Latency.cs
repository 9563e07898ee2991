using System.Diagnostics;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What one caller waits for an answer.</summary>
internal sealed class Latency : IMeasurement
{
    private const double AnalyzeBoundMs = 50;

    // Two who have met before, so that there is something to prepare from.
    private const string PreparingUserId = "user_1";
    private const string PreparedContactId = "contact_1";

    public string Name => "latency";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (warmUps, requests) = length == Length.Full ? (200, 500) : (20, 20);
        report.Section(Name, """
            What one client waits for a whole answer, after warm-up; no call fails and no answer is remembered. Every transcript
            has 30 kB, is another one, and is read by all six extractors.
            """);
        using var data = new DataFolder();
        await using var service = await RunningService.StartAsync(data, RunningService.Model(failureRate: 0), cancellationToken);
        var talk = new SalesTalk(seed: 2);
        var rows = new List<IReadOnlyList<string>>();

        await MeasureAsync("create", () => Task.FromResult(
            ("meetings", (HttpContent)Bodies.Meeting(RunningService.UserId, RunningService.ContactId))));
        await MeasureAsync("prepare", async () => (
            $"meetings/{await service.CreateMeetingAsync(PreparingUserId, PreparedContactId, cancellationToken)}/prepare",
            Bodies.User(PreparingUserId)));
        var analyze = await MeasureAsync("analyze", async () => (
            $"meetings/{await service.CreateMeetingAsync(RunningService.UserId, RunningService.ContactId, cancellationToken)}/analyze",
            Bodies.Transcript(talk.Write(SalesTalk.LongBytes), RunningService.UserId)));

        report.Table(["request", "n", "p50 ms", "p95 ms", "p99 ms", "max ms"], rows);
        report.Bound($"`analyze` p50 is below {AnalyzeBoundMs:0} ms ({Report.Number(analyze.Median, 1)} ms)", analyze.Median < AnalyzeBoundMs);

        async Task<Quantiles> MeasureAsync(string name, Func<Task<(string Path, HttpContent Body)>> next)
        {
            var times = new List<double>();
            for (var request = -warmUps; request < requests; request++)
            {
                var (path, body) = await next();
                var started = Stopwatch.GetTimestamp();
                using var answer = await service.Http.PostAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
                var time = Stopwatch.GetElapsedTime(started);
                answer.EnsureSuccessStatusCode();
                if (request >= 0)
                    times.Add(time.TotalMilliseconds);
            }

            var sorted = new Quantiles(times);
            rows.Add(
            [
                name, Report.Number(requests, 0), Report.Number(sorted.Median, 1), Report.Number(sorted.At(0.95), 1),
                Report.Number(sorted.At(0.99), 1), Report.Number(sorted.Max, 1),
            ]);
            return sorted;
        }
    }
}
