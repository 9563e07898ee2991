using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>Whether what is kept in memory grows with what was analysed.</summary>
internal sealed class Heap : IMeasurement
{
    private const double GrowthBoundMb = 5;
    private const int Clients = 2;

    public string Name => "heap";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        int[] marks = length == Length.Full ? [1, 200, 400, 600, 800, 1000] : [1, 15, 45];
        var settings = new Dictionary<string, string> { ["Llm__Mock__FailureRate"] = "0" };
        report.Section(Name, """
            What is alive in the service's own process after a full collection (asked by a startup hook inside it), after so many
            analyses of distinct transcripts of 30 kB over HTTP; the cache of answers is on, as by default.
            """);
        using var data = new DataFolder();
        await using var service = await RunningService.StartAsync(data, RunningService.WithHeapQuestions(settings), cancellationToken);
        var talk = new SalesTalk(seed: 3);

        var heaps = new List<double>();
        var analyses = 0;
        foreach (var mark in marks)
        {
            var transcripts = Enumerable.Range(analyses, mark - analyses).Select(_ => talk.Write(SalesTalk.LongBytes)).ToList();
            await Parallel.ForEachAsync(
                transcripts, new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellationToken },
                async (transcript, token) => await service.AnalyzeAsync(transcript, token));
            analyses = mark;
            heaps.Add(await service.HeapAsync(cancellationToken) / 1e6);
        }

        report.Table(["analyses", "heap MB"], marks.Zip(heaps, (mark, heap) => new[] { Report.Number(mark, 0), Report.Number(heap, 2) }));
        var growth = heaps[^1] - heaps[1];
        report.Bound(
            $"from {marks[1]} to {marks[^1]} analyses the heap grows by less than {GrowthBoundMb:0} MB ({Report.Number(growth, 2)} MB)",
            growth < GrowthBoundMb);
    }
}
