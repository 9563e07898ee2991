using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How often a user gets all, a part, or nothing while the model fails, beside what chance alone would give.</summary>
internal sealed class Shares : IMeasurement
{
    private const int Clients = 4;
    private const int Extractors = 6;
    private const int Tries = 3;
    private const double StandardErrors = 3;

    // The short form is a test: by chance it would break its bound about once in a hundred runs.
    private const int ShortSeed = 4;

    public string Name => "shares";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (analyses, failureRates, chance) = length == Length.Full
            ? (1000, new[] { 0.2, 0.5 }, "by chance")
            : (80, [0.5], $"by the seed {ShortSeed}");
        report.Section(Name, $"""
            Whole, partial and failed of {analyses} analyses of short transcripts, at failure rates p, {chance}; neither cache nor
            breaker helps or hinders. In theory (1-p³)⁶ are whole and p¹⁸ fail.
            """);
        foreach (var failureRate in failureRates)
            await MeasureAsync(report, failureRate, analyses, length == Length.Full ? null : ShortSeed, cancellationToken);
    }

    private static async Task MeasureAsync(Report report, double failureRate, int analyses, int? seed, CancellationToken cancellationToken)
    {
        using var data = new DataFolder();
        await using var service = await RunningService.StartAsync(data, RunningService.Model(failureRate, seed), cancellationToken);
        var talk = new SalesTalk(seed: 5);
        var counts = new int[Enum.GetValues<AnalysisShape>().Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, analyses).Select(_ => talk.Write(SalesTalk.ShortBytes)).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellationToken },
            async (transcript, token) => Interlocked.Increment(ref counts[(int)await service.AnalyzeAsync(transcript, token)]));

        var lost = Math.Pow(failureRate, Tries);
        var (whole, failed) = (Math.Pow(1 - lost, Extractors), Math.Pow(lost, Extractors));
        var rows = new List<IReadOnlyList<string>>();
        var held = true;
        foreach (var (shape, theory) in new[]
                 {
                     (AnalysisShape.Whole, whole), (AnalysisShape.Partial, 1 - whole - failed), (AnalysisShape.Failed, failed),
                 })
        {
            var share = (double)counts[(int)shape] / analyses;
            var error = Math.Sqrt(theory * (1 - theory) / analyses);
            held &= Math.Abs(share - theory) <= StandardErrors * error;
            rows.Add(
            [
                $"{shape} at p = {Report.Number(failureRate, 1)}", Report.Number(counts[(int)shape], 0), Report.Number(share, 4),
                theory < 0.0001 ? theory.ToString("0.0e0", System.Globalization.CultureInfo.InvariantCulture) : Report.Number(theory, 4),
                Report.Number((share - theory) / error, 2),
            ]);
        }

        report.Table(["outcome", "count", "share", "theory", "standard errors off"], rows);
        report.Bound($"at p = {Report.Number(failureRate, 1)} each share is within {StandardErrors:0} standard errors of theory", held);
    }
}
