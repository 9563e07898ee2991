using System.Diagnostics;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How many meetings are created in a second, beside the least that ASP.NET Core and SQLite would take for it.</summary>
internal sealed class CreateThroughput : IMeasurement
{
    private const double ShareBound = 0.5;

    // In the short form much of our code still runs as it was first compiled; it finds what is broken, not what is a little slower.
    private const double ShortShareBound = 0.25;

    // Until then much of the code, and ours has more, runs as it was first compiled.
    private const double OurWarmUpSeconds = 2;
    private const double BareWarmUpSeconds = 1;

    public string Name => "create-throughput";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (rounds, seconds, clientCounts) = length == Length.Full ? (9, 1.0, new[] { 1, 8, 32 }) : (3, 0.4, [8]);
        report.Section(Name, $"""
            `POST /meetings` a second, ours beside a bare minimal API that checks nothing and only inserts the same row: same
            schema, foreign keys, WAL, synchronous=FULL, a pooled connection for each request, one at a time. They take turns in
            {rounds} rounds of {Report.Number(seconds, 1)} s each; medians, the ratio within a round. The clients run on the same
            cores; CPU is each server's own.
            """);
        using var ourData = new DataFolder();
        using var bareData = new DataFolder();
        // The short form has no time for code that is first measured and then compiled once more.
        var environment = new Dictionary<string, string> { ["DOTNET_TieredPGO"] = length == Length.Full ? "1" : "0" };
        await using var ours = await RunningService.StartAsync(ourData, environment, cancellationToken);
        ourData.CopyTo(bareData);
        await using var bare = await BareService.StartAsync(bareData, environment, cancellationToken);

        await PaceAsync(ours.Process, clientCounts[^1], OurWarmUpSeconds, cancellationToken);
        await PaceAsync(bare, clientCounts[^1], BareWarmUpSeconds, cancellationToken);

        var rows = new List<IReadOnlyList<string>>();
        var worst = double.MaxValue;
        foreach (var clients in clientCounts)
        {
            var (our, bares) = (new List<Pace>(), new List<Pace>());
            for (var round = 0; round < rounds; round++)
            {
                our.Add(await PaceAsync(ours.Process, clients, seconds, cancellationToken));
                bares.Add(await PaceAsync(bare, clients, seconds, cancellationToken));
            }

            var ratio = new Quantiles(our.Zip(bares, (one, other) => one.PerSecond / other.PerSecond)).Median;
            worst = Math.Min(worst, ratio);
            rows.Add(
            [
                Report.Number(clients, 0), Median(our, p => p.PerSecond), Median(bares, p => p.PerSecond), Report.Number(ratio, 2),
                Median(our, p => p.CpuMicroseconds), Median(bares, p => p.CpuMicroseconds),
            ]);
        }

        report.Table(["clients", "ours/s", "bare/s", "ours : bare", "ours CPU µs", "bare CPU µs"], rows);
        var bound = length == Length.Full ? ShareBound : ShortShareBound;
        report.Bound(
            $"ours creates at least {Report.Number(bound, 2)} of what the bare one does (least: {Report.Number(worst, 2)})", worst >= bound);
    }

    private static async Task<Pace> PaceAsync(ChildProcess server, int clients, double seconds, CancellationToken cancellationToken)
    {
        var (started, used) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
        var created = (await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(CreateAsync, cancellationToken)))).Sum();
        return new Pace(
            created / Stopwatch.GetElapsedTime(started).TotalSeconds, (server.ProcessorTime - used).TotalMicroseconds / created);

        async Task<int> CreateAsync()
        {
            var count = 0;
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                using var answer = await server.Http.PostAsync(
                    new Uri("meetings", UriKind.Relative), Bodies.Meeting(RunningService.UserId, RunningService.ContactId), cancellationToken);
                answer.EnsureSuccessStatusCode();
                count++;
            }

            return count;
        }
    }

    private static string Median(List<Pace> paces, Func<Pace, double> of) => Report.Number(new Quantiles(paces.Select(of)).Median, 0);

    private readonly record struct Pace(double PerSecond, double CpuMicroseconds);
}
