using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>From the start of the process to the first request it can serve.</summary>
internal sealed class ColdStart : IMeasurement
{
    public string Name => "cold-start";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        report.Section(Name, """
            From starting the process to the first 200 of `/health/ready`, asked every 2 ms: with an empty folder (which brings
            migrations and demo data), then again with what the first start left.
            """);
        var runs = length == Length.Full ? 5 : 1;
        var (empty, existing) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            using var data = new DataFolder();
            empty.Add(await StartAsync(data, cancellationToken));
            existing.Add(await StartAsync(data, cancellationToken));
        }

        report.Table(["data folder", "runs", "min ms", "median ms", "max ms"], [Row("empty", empty), Row("existing", existing)]);
    }

    private static async Task<double> StartAsync(DataFolder data, CancellationToken cancellationToken)
    {
        await using var service = await RunningService.StartAsync(data, new Dictionary<string, string>(), cancellationToken);
        return service.TimeToReady.TotalMilliseconds;
    }

    private static string[] Row(string folder, List<double> times)
    {
        var sorted = new Quantiles(times);
        return
        [
            folder, Report.Number(times.Count, 0), Report.Number(sorted.Min, 0), Report.Number(sorted.Median, 0), Report.Number(sorted.Max, 0),
        ];
    }
}
