using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using MeetingIntel.Application;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>What we add to a call of a model: everything from the transcript to its bound insights, beside HTTP that carries the same bytes.</summary>
internal sealed class Pipeline : IMeasurement
{
    private const int Transcripts = 64;

    /// <summary>The extractors of an analysis, which share its prompt and the index of its transcript's words.</summary>
    private const int Extractors = 6;

    private static readonly Bounds FullBounds = new(150, 1000);

    // In the short form most of the code still runs as it was first compiled; it finds what is broken, not what is slower.
    private static readonly Bounds ShortBounds = new(3000, 30_000);

    private static readonly DateTimeOffset Day = new(2031, 3, 4, 10, 0, 0, TimeSpan.Zero);

    private readonly ActionItemsExtractor _extractor = new();
    private int _asked;

    public string Name => "pipeline";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        var (warmUps, calls, crowdCalls) = length == Length.Full ? (15000, 3000, 3000) : (200, 200, 100);
        report.Section(Name, $"""
            One extractor's call, all in: prompt, hash, JSON both ways, schema and evidence check, for transcripts of 30 kB, each question
            another one, over HTTP to a model in a process of its own that answers at once with {CitedTalk.ActionItems.Length} bytes of action
            items. Beside it a bare `HttpClient` that posts the same bytes and reads the same answer; they take turns. {calls} calls of
            each alone, {crowdCalls} with 16 and with 64 at once; CPU and allocations are this process's. "As one of six" is a sixth of six calls
            that share prompt and word index, as an analysis makes them (all are asked for action items, so only without kept answers).
            """);
        await using var model = await FakeModel.StartAsync(TimeSpan.Zero, cancellationToken);
        var bounds = length == Length.Full ? FullBounds : ShortBounds;
        await MeasureAsync(report, bounds, "not kept", model, keep: false, warmUps, calls, crowdCalls, cancellationToken);
        await MeasureAsync(report, bounds, "kept", model, keep: true, warmUps / 4, calls / 3, crowdCalls / 4, cancellationToken);
    }

    private async Task MeasureAsync(
        Report report, Bounds bounds, string answers, ChildProcess model, bool keep, int warmUps, int calls, int crowdCalls,
        CancellationToken cancellationToken)
    {
        using var data = new DataFolder();
        using var notingData = new DataFolder();
        await using var noting = await ServicesAsync(notingData, model, FakeModel.NotedActionItems, keep: false, cancellationToken);
        await using var services = await ServicesAsync(data, model, FakeModel.ActionItems, keep, cancellationToken);
        var parser = services.GetRequiredService<ITranscriptParser>();
        var talk = new CitedTalk(seed: 7);
        var transcripts = Enumerable.Range(0, Transcripts).Select(_ => Receive(talk.Write(SalesTalk.LongBytes), parser)).ToArray();
        var bodies = new List<byte[]>();
        foreach (var transcript in transcripts)
        {
            await AskAsync(noting, transcript, cancellationToken);
            bodies.Add(await FakeModel.NotedAsync(model, cancellationToken));
        }

        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = model.Http.BaseAddress };
        Task Ours(int call) => AskAsync(services, transcripts[call % Transcripts], cancellationToken);
        Task Bare(int call) => PostAsync(http, bodies[call % Transcripts], cancellationToken);

        async Task BareSixAsync(int call)
        {
            for (var i = 0; i < Extractors; i++)
                await Bare(call);
        }

        await AloneAsync(warmUps, Ours, Bare);
        var (ours, bare) = await AloneAsync(calls, Ours, Bare);
        var (ourBytes, bareBytes) = (await AllocatedAsync(Ours, calls / 4), await AllocatedAsync(Bare, calls / 4));
        var (median, p99) = (ours.Median - bare.Median, ours.At(0.99) - bare.At(0.99));
        var rows = new List<IReadOnlyList<string>>
        {
            Row("p50 µs, alone", ours.Median, bare.Median),
            Row("p99 µs, alone", ours.At(0.99), bare.At(0.99)),
            Row("allocated kB, alone", ourBytes / 1e3, bareBytes / 1e3),
        };
        if (!keep)
        {
            var (six, bareSix) = await AloneAsync(calls / Extractors, call => AskSixAsync(services, transcripts[call % Transcripts], cancellationToken), BareSixAsync);
            rows.Add(Row("p50 µs, as one of six", six.Median / Extractors, bareSix.Median / Extractors));
        }

        foreach (var crowd in new[] { 16, 64 })
        {
            await CpuAsync(Ours, crowd, crowdCalls / 4, cancellationToken);
            await CpuAsync(Bare, crowd, crowdCalls / 4, cancellationToken);
            rows.Add(Row(
                $"CPU µs, {crowd} at once", await CpuAsync(Ours, crowd, crowdCalls, cancellationToken), await CpuAsync(Bare, crowd, crowdCalls, cancellationToken)));
        }

        report.Table([$"a call, answers {answers}", "ours", "bare", "difference"], rows);
        report.Bound(
            $"answers {answers}: ours adds at most {bounds.Median:0} µs at p50 ({Report.Number(median, 0)}) and "
            + $"{bounds.P99:0} µs at p99 ({Report.Number(p99, 0)})",
            median <= bounds.Median && p99 <= bounds.P99);
    }

    /// <summary>One call from the transcript to the bound insights.</summary>
    private Task AskAsync(ServiceProvider services, Transcript transcript, CancellationToken cancellationToken) =>
        AskAsync(services, transcript, 1, cancellationToken);

    /// <summary>Six calls, one after the other, on one prompt and one ground.</summary>
    private Task AskSixAsync(ServiceProvider services, Transcript transcript, CancellationToken cancellationToken) =>
        AskAsync(services, transcript, Extractors, cancellationToken);

    private async Task AskAsync(ServiceProvider services, Transcript transcript, int times, CancellationToken cancellationToken)
    {
        // The number makes every question another one.
        var title = string.Create(CultureInfo.InvariantCulture, $"Quarterly review {Interlocked.Increment(ref _asked):D8}");
        var context = new MeetingContext(
            title, DateOnly.FromDateTime(Day.DateTime), "Ben Okafor", "Mei Tanaka", "CFO", "Juniper Foods", transcript);
        var prompt = TranscriptPrompt.Write(context, services.GetRequiredService<IPromptFence>());
        var grounding = new Grounding(context, services.GetRequiredService<ISpokenDates>());
        for (var i = 0; i < times; i++)
        {
            var answer = await services.GetRequiredService<ILlmClient>().GenerateAsync(_extractor.Ask(prompt), cancellationToken);
            var items = (IReadOnlyList<Commitment>)_extractor.Read(answer.Json, grounding);
            if (items.Count == 0 || !items.All(i => i.Verified))
                throw new InvalidOperationException("An answer's evidence was not found.");
        }
    }

    private static async Task PostAsync(HttpClient http, byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await http.PostAsync(new Uri($"{FakeModel.ActionItems}/{FakeModel.Completions}", UriKind.Relative), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    private static async Task<(Quantiles Ours, Quantiles Bare)> AloneAsync(int calls, Func<int, Task> ours, Func<int, Task> bare)
    {
        var (our, other) = (new double[calls], new double[calls]);
        for (var call = 0; call < calls; call++)
        {
            our[call] = await TimeAsync(ours, call);
            other[call] = await TimeAsync(bare, call);
        }

        return (new Quantiles(our), new Quantiles(other));
    }

    private static async Task<double> TimeAsync(Func<int, Task> ask, int call)
    {
        var started = Stopwatch.GetTimestamp();
        await ask(call);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }

    private static async Task<double> AllocatedAsync(Func<int, Task> ask, int calls)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var call = 0; call < calls; call++)
            await ask(call);
        return (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / calls;
    }

    /// <summary>The processor time of a call, in microseconds, with so many at once.</summary>
    private static async Task<double> CpuAsync(Func<int, Task> ask, int crowd, int calls, CancellationToken cancellationToken)
    {
        var before = Environment.CpuUsage.TotalTime;
        await Parallel.ForAsync(
            0, calls, new ParallelOptions { MaxDegreeOfParallelism = crowd, CancellationToken = cancellationToken },
            async (call, _) => await ask(call));
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / calls;
    }

    private static async Task<ServiceProvider> ServicesAsync(
        DataFolder data, ChildProcess model, string path, bool keep, CancellationToken cancellationToken)
    {
        var settings = FakeModel.Settings(model, path).ToDictionary(s => s.Key.Replace("__", ":", StringComparison.Ordinal), s => (string?)s.Value);
        settings["ConnectionStrings:MeetingIntel"] = $"Data Source={data.DatabaseFile}";
        settings["Llm:Cache:Enabled"] = keep.ToString();
        settings["Llm:MaxConcurrency"] = "64";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddApplication().AddInfrastructure(configuration).BuildServiceProvider();
        await services.PrepareDatabaseAsync(cancellationToken);
        return services;
    }

    private static Transcript Receive(string text, ITranscriptParser parser) =>
        Transcript.Receive(TranscriptId.New(Day), MeetingId.New(Day), text, parser.Parse(text, mediaType: null), Day);

    private static string[] Row(string what, double ours, double bare) =>
        [what, Report.Number(ours, 1), Report.Number(bare, 1), Report.Number(ours - bare, 1)];

    /// <summary>What ours may add to a call, in microseconds.</summary>
    private sealed record Bounds(double Median, double P99);
}
