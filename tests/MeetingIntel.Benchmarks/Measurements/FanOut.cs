using System.Diagnostics;
using System.Globalization;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How much longer an analysis takes than the slowest of its calls to the model, which run side by side.</summary>
internal sealed class FanOut : IMeasurement
{
    private const double FullBound = 0.05;

    // In the short form most of the code still runs as it was first compiled; it finds calls that wait for each other.
    private const double ShortBound = 0.6;

    private const int Crowd = 64;
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(500);

    public string Name => "fan-out";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (warmUps, analyses, rounds) = length == Length.Full ? (2, 20, 5) : (2, 5, 1);
        report.Section(Name, $"""
            `POST /meetings/(id)/analyze` of a transcript of 30 kB, the whole request, beside the slowest of its six calls as the model saw
            it, which takes {Thinking.TotalMilliseconds:0} ms for each: {analyses} one after the other, then {Crowd} at once, {rounds} times. No
            answer is kept; `Llm:MaxConcurrency=512`.
            """);
        await using var model = await FakeModel.StartAsync(Thinking, cancellationToken);
        using var data = new DataFolder();
        var settings = FakeModel.Settings(model, FakeModel.Everything);
        settings["Llm__MaxConcurrency"] = "512";
        await using var service = await RunningService.StartAsync(data, settings, cancellationToken);
        var talk = new CitedTalk(seed: 8);
        var titles = 0;

        for (var round = 0; round < warmUps; round++)
            await AnalyzeAsync(Crowd);
        var alone = new List<Times>();
        for (var analysis = 0; analysis < analyses; analysis++)
            alone.AddRange(await AnalyzeAsync(1));
        var together = new List<Times>();
        for (var round = 0; round < rounds; round++)
            together.AddRange(await AnalyzeAsync(Crowd));

        report.Table(
            ["analyses", "n", "p50 ms", "max ms", "slowest call p50 ms", "ratio p50", "ratio p99"],
            [Row("alone", alone), Row($"{Crowd} at once", together)]);
        var bound = length == Length.Full ? FullBound : ShortBound;
        foreach (var (name, times) in new[] { ("alone", alone), ($"{Crowd} at once", together) })
        {
            var ratio = new Quantiles(times.Select(t => t.Ratio)).Median;
            report.Bound(
                $"{name}, an analysis takes at most {Report.Number(bound * 100, 0)} % longer than its slowest call ({Report.Number((ratio - 1) * 100, 1)} %)",
                ratio <= 1 + bound);
        }

        async Task<Times[]> AnalyzeAsync(int count)
        {
            var questions = new List<(string Title, string Path, HttpContent Body)>();
            for (var question = 0; question < count; question++)
            {
                var title = string.Create(CultureInfo.InvariantCulture, $"Quarterly review {++titles:D6}");
                var meeting = await service.CreateMeetingAsync(
                    Bodies.Meeting(RunningService.UserId, RunningService.ContactId, title), cancellationToken);
                questions.Add((title, $"meetings/{meeting}/analyze", Bodies.Transcript(talk.Write(SalesTalk.LongBytes), RunningService.UserId)));
            }

            return await Task.WhenAll(questions.Select(async question =>
            {
                var started = Stopwatch.GetTimestamp();
                using var answer = await service.Http.PostAsync(new Uri(question.Path, UriKind.Relative), question.Body, cancellationToken);
                var time = Stopwatch.GetElapsedTime(started);
                answer.EnsureSuccessStatusCode();
                return new Times(time, await FakeModel.SlowestCallAsync(model, question.Title, cancellationToken));
            }));
        }
    }

    private static string[] Row(string name, List<Times> times)
    {
        var (analyses, ratios) = (new Quantiles(times.Select(t => t.Analysis.TotalMilliseconds)), new Quantiles(times.Select(t => t.Ratio)));
        return
        [
            name, Report.Number(times.Count, 0), Report.Number(analyses.Median, 1), Report.Number(analyses.Max, 1),
            Report.Number(new Quantiles(times.Select(t => t.SlowestCall.TotalMilliseconds)).Median, 1), Report.Number(ratios.Median, 3),
            Report.Number(ratios.At(0.99), 3),
        ];
    }

    private readonly record struct Times(TimeSpan Analysis, TimeSpan SlowestCall)
    {
        public double Ratio => Analysis / SlowestCall;
    }
}
