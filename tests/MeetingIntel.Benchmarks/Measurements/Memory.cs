using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingIntel.Benchmarks.Processes;
using MeetingIntel.Benchmarks.Reports;
using MeetingIntel.Benchmarks.Transcripts;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How much memory the service takes for many long transcripts at once, and whether it settles every one of them.</summary>
internal sealed class Memory : IMeasurement
{
    private const int TranscriptBytes = 1_000_000;
    private const int BoundedCrowd = 16;
    private const double BoundMb = 600;
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(200);

    public string Name => "memory";

    public async Task RunAsync(Report report, Length length, CancellationToken cancellationToken)
    {
        report.Section(Name, $"""
            The most memory that the service's process held at once (resident) while so many transcripts of 1 MB were analysed at the same
            time, and in which state each analysis is afterwards. The model takes {Thinking.TotalMilliseconds:0} ms for each call; no answer is
            kept; all other settings are the defaults.
            """);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var crowd in length == Length.Full ? new[] { BoundedCrowd, 200 } : [BoundedCrowd])
            await MeasureAsync(crowd);
        report.Table(["at once", "MB at start", "peak MB", "completed", "partial", "failed", "other"], rows);

        async Task MeasureAsync(int crowd)
        {
            await using var model = await FakeModel.StartAsync(Thinking, cancellationToken);
            using var data = new DataFolder();
            await using var service = await RunningService.StartAsync(data, FakeModel.Settings(model, FakeModel.Everything), cancellationToken);
            var atStart = service.Process.PeakMemory / 1e6;
            var states = await AnalyzeAsync(service, crowd, cancellationToken);
            var peak = service.Process.PeakMemory / 1e6;

            string[] settled = ["completed", "partial", "failed"];
            rows.Add(
            [
                Report.Number(crowd, 0), Report.Number(atStart, 0), Report.Number(peak, 0),
                .. settled.Select(s => Report.Number(states.Count(state => state == s), 0)),
                string.Join(", ", states.Where(s => !settled.Contains(s)).CountBy(s => s).Select(s => $"{s.Value} {s.Key}")),
            ]);
            var lost = states.Count(s => !settled.Contains(s));
            report.Bound($"{crowd} at once: no analysis is lost ({lost})", lost == 0);
            if (crowd == BoundedCrowd)
                report.Bound($"{crowd} at once: the process never holds more than {BoundMb:0} MB ({Report.Number(peak, 0)} MB)", peak <= BoundMb);
        }
    }

    private static async Task<IReadOnlyCollection<string>> AnalyzeAsync(RunningService service, int crowd, CancellationToken cancellationToken)
    {
        var text = new CitedTalk(seed: 9).Write(TranscriptBytes);
        var meetings = new List<string>();
        for (var meeting = 0; meeting < crowd; meeting++)
            meetings.Add(await service.CreateMeetingAsync(RunningService.UserId, RunningService.ContactId, cancellationToken));

        var states = new ConcurrentBag<string>();
        await Task.WhenAll(meetings.Select(async (meeting, number) =>
        {
            // The last line makes each another one.
            using var body = Bodies.Transcript($"{text}[09:00:00] Mei Tanaka: That was meeting {number}.\n", RunningService.UserId);
            var answer = await PostAsync(service, meeting, body, cancellationToken);
            states.Add(await StateAsync(service, meeting, cancellationToken) ?? $"unknown ({answer})");
        }));
        return states;
    }

    private static async Task<string> PostAsync(RunningService service, string meeting, HttpContent body, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await service.Http.PostAsync(new Uri($"meetings/{meeting}/analyze", UriKind.Relative), body, cancellationToken);
            return answer.StatusCode.ToString();
        }
        catch (HttpRequestException broken)
        {
            return broken.Message;
        }
    }

    private static async Task<string?> StateAsync(RunningService service, string meeting, CancellationToken cancellationToken)
    {
        var analyses = await service.Http.GetFromJsonAsync<JsonElement>(new Uri($"meetings/{meeting}/analyses", UriKind.Relative), cancellationToken);
        return analyses.GetProperty("items") is var items && items.GetArrayLength() > 0 ? items[0].GetProperty("state").GetString() : null;
    }
}
