using System.Diagnostics;
using MeetingIntel.Application;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure;
using MeetingIntel.Infrastructure.OfflineReading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What the built-in model itself takes to read, without service, network or database.</summary>
internal sealed class Reading : IMeasurement
{
    private static readonly DateTimeOffset Day = new(2031, 3, 4, 10, 0, 0, TimeSpan.Zero);

    public string Name => "reading";

    public Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (warmUps, transcripts) = length == Length.Full ? (150, 200) : (20, 10);
        report.Section(Name, """
            What the built-in model takes to answer each question about one transcript of 30 kB, in this process, one after the
            other, after warm-up.
            """);

        var configuration = new ConfigurationBuilder().Build();
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddApplication().AddInfrastructure(configuration).BuildServiceProvider();
        var parser = services.GetRequiredService<ITranscriptParser>();
        var extractors = services.GetServices<IInsightExtractor>().Where(e => e.IsDefault).ToList();
        var fence = new FixedFence();
        var talk = new SalesTalk(seed: 6);

        var times = extractors.ToDictionary(e => e.Name, _ => new List<double>());
        for (var reading = -warmUps; reading < transcripts; reading++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var prompt = TranscriptPrompt.Write(Context(talk.Write(SalesTalk.LongBytes), parser), fence);
            foreach (var extractor in extractors)
            {
                var request = extractor.Ask(prompt);
                var started = Stopwatch.GetTimestamp();
                OfflineReader.Answer(request);
                var time = Stopwatch.GetElapsedTime(started);
                if (reading >= 0)
                    times[extractor.Name].Add(time.TotalMilliseconds);
            }
        }

        var all = Enumerable.Range(0, transcripts).Select(t => times.Values.Sum(task => task[t])).ToList();
        report.Table(
            ["task", "n", "p50 ms", "p95 ms", "max ms"],
            [.. extractors.Select(e => Row(e.Name, times[e.Name])), Row("all six", all)]);
        return Task.CompletedTask;
    }

    private static MeetingContext Context(string text, ITranscriptParser parser)
    {
        var transcript = Transcript.Receive(TranscriptId.New(Day), MeetingId.New(Day), text, parser.Parse(text, mediaType: null), Day);
        return new MeetingContext(
            "Quarterly review", DateOnly.FromDateTime(Day.DateTime), "Ben Okafor", "Mei Tanaka", "CFO", "Juniper Foods",
            transcript);
    }

    private static string[] Row(string task, List<double> times)
    {
        var sorted = new Quantiles(times);
        return
        [
            task, Report.Number(times.Count, 0), Report.Number(sorted.Median, 2), Report.Number(sorted.At(0.95), 2), Report.Number(sorted.Max, 2),
        ];
    }

    private sealed class FixedFence : IPromptFence
    {
        public string MarkFor(string text) => "0123456789abcdef0123456789abcdef";
    }
}
