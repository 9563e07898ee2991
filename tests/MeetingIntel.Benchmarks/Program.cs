using System.Runtime.InteropServices;
using MeetingIntel.Benchmarks.Measurements;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;

if (args is [BareService.Argument, var address, var database])
    return await BareService.RunAsync(address, database);
if (args is [FakeModel.Argument, var modelAddress, var delayMs])
    return await FakeModel.RunAsync(modelAddress, delayMs);

IMeasurement[] all =
[
    new ColdStart(), new Latency(), new Heap(), new Shares(), new CreateThroughput(), new Reading(), new Lengths(), new Pipeline(),
    new Decorators(), new FanOut(), new Memory(),
];
var length = args.Contains("--short") ? Length.Short : Length.Full;
var names = args.Where(a => a != "--short").ToHashSet();
if (names.Except(all.Select(m => m.Name)).ToList() is { Count: > 0 } unknown)
{
    await Console.Error.WriteLineAsync($"Unknown: {string.Join(", ", unknown)}. Known are --short and {string.Join(", ", all.Select(m => m.Name))}.");
    return 2;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var report = new Report(Console.Out);
report.Machine(length);
foreach (var measurement in all.Where(m => names.Count == 0 || names.Contains(m.Name)))
{
    try
    {
        await measurement.RunAsync(report, length, stop.Token);
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        report.Failure(measurement.Name, "stopped");
        break;
    }
    catch (Exception failure)
    {
        report.Failure(measurement.Name, failure.ToString());
    }
}

return report.AllGood ? 0 : 1;

// The processes that were started end with the measurement that started them.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
