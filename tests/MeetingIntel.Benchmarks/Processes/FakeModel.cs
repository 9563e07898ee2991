using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MeetingIntel.Benchmarks.Transcripts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Benchmarks.Processes;

/// <summary>
/// A model behind OpenAI's API that thinks for a fixed time and always answers the same, whatever it is asked. This program, started with an
/// argument of its own, so that its work is not counted as ours.
/// </summary>
internal static class FakeModel
{
    /// <summary>The first word of the command line; the address and the delay in milliseconds follow.</summary>
    public const string Argument = "fake-model";

    /// <summary>Below the address: answers <see cref="CitedTalk.ActionItems"/>.</summary>
    public const string ActionItems = "items/v1";

    /// <summary>Below the address: the same, and what was asked last can be had from <see cref="Noted"/>.</summary>
    public const string NotedActionItems = "noted/v1";

    /// <summary>Below the address: answers <see cref="CitedTalk.Everything"/>, and <see cref="SlowestCallAsync"/> tells how long it took.</summary>
    public const string Everything = "everything/v1";

    /// <summary>What OpenAI's clients call below such an address.</summary>
    public const string Completions = "chat/completions";

    private const string Noted = "noted";
    private const string Slowest = "slowest";
    private static readonly byte[] TitleBegins = Encoding.UTF8.GetBytes("Meeting title: ");
    private static readonly byte[] TitleEnds = Encoding.UTF8.GetBytes("\\n");

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="delay">How long it takes for each answer.</param>
    public static Task<ChildProcess> StartAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        var address = ChildProcess.FreeAddress();
        return ChildProcess.StartAsync(
            Path.GetFileName(typeof(FakeModel).Assembly.Location), address,
            [Argument, address, delay.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)], new Dictionary<string, string>(), cancellationToken);
    }

    /// <summary>Settings under which a service asks it.</summary>
    /// <param name="model">It, running.</param>
    /// <param name="path">Which of its answers, such as <see cref="Everything"/>.</param>
    public static Dictionary<string, string> Settings(ChildProcess model, string path) => new()
    {
        ["Llm__Provider"] = "OpenAI",
        ["Llm__OpenAI__BaseUrl"] = new Uri(model.Http.BaseAddress!, path).ToString(),
        ["Llm__OpenAI__ApiKey"] = "none",
        ["Llm__OpenAI__Model"] = "fake",
        ["Llm__Cache__Enabled"] = "false",
    };

    /// <summary>The body of the last question that was put to <see cref="NotedActionItems"/>.</summary>
    public static Task<byte[]> NotedAsync(ChildProcess model, CancellationToken cancellationToken) =>
        model.Http.GetByteArrayAsync(new Uri(Noted, UriKind.Relative), cancellationToken);

    /// <summary>How long the slowest of the calls about the meeting of this title took, from the arrival of its first bytes to the answer's last.</summary>
    public static async Task<TimeSpan> SlowestCallAsync(ChildProcess model, string title, CancellationToken cancellationToken) =>
        TimeSpan.FromMilliseconds(await model.Http.GetFromJsonAsync<double>(
            new Uri($"{Slowest}?title={Uri.EscapeDataString(title)}", UriKind.Relative), cancellationToken));

    /// <summary>Serves until the process is killed.</summary>
    public static async Task<int> RunAsync(string address, string delayMs)
    {
        var delay = TimeSpan.FromMilliseconds(double.Parse(delayMs, CultureInfo.InvariantCulture));
        var (items, everything) = (Completion(CitedTalk.ActionItems), Completion(CitedTalk.Everything));
        var slowest = new ConcurrentDictionary<string, double>();
        byte[] noted = [];

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost($"/{ActionItems}/{Completions}", async (HttpContext context) =>
        {
            await DrainAsync(context.Request.BodyReader, context.RequestAborted);
            await AnswerAsync(context, items, delay);
        });
        app.MapPost($"/{NotedActionItems}/{Completions}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            noted = body.ToArray();
            await AnswerAsync(context, items, delay);
        });
        app.MapGet($"/{Noted}", () => Results.Bytes(noted));
        app.MapPost($"/{Everything}/{Completions}", async (HttpContext context) =>
        {
            var started = Stopwatch.GetTimestamp();
            var title = await ReadTitleAsync(context.Request.BodyReader, context.RequestAborted);
            await DrainAsync(context.Request.BodyReader, context.RequestAborted);
            await AnswerAsync(context, everything, delay);
            var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            slowest.AddOrUpdate(title, time, (_, other) => Math.Max(time, other));
        });
        app.MapGet($"/{Slowest}", (string title) => slowest.GetValueOrDefault(title));
        await app.RunAsync();
        return 0;
    }

    private static byte[] Completion(string answer) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_930_000_000,
        model = "fake",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = answer }, finish_reason = "stop" } },
        usage = new { prompt_tokens = 8000, completion_tokens = 400, total_tokens = 8400 },
    });

    private static async Task AnswerAsync(HttpContext context, byte[] answer, TimeSpan delay)
    {
        if (delay > TimeSpan.Zero)
            await Task.Delay(delay, TimeProvider.System, context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
        await context.Response.CompleteAsync();
    }

    private static async Task DrainAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return;
        }
    }

    /// <summary>The meeting's title, which stands near the beginning of what extractors ask.</summary>
    private static async Task<string> ReadTitleAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var title = TitleIn(read.Buffer);
            if (title is not null || read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start);
                return title ?? "";
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static string? TitleIn(ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(body);
        return reader.TryReadTo(out ReadOnlySequence<byte> _, TitleBegins) && reader.TryReadTo(out ReadOnlySequence<byte> title, TitleEnds)
            ? Encoding.UTF8.GetString(title)
            : null;
    }
}
