using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

namespace MeetingIntel.Benchmarks.Processes;

/// <summary>The service as it was built, in a process of its own: what measurements talk HTTP with.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    /// <summary>A user of the demo data.</summary>
    public const string UserId = "user_2";

    /// <summary>A contact of the demo data.</summary>
    public const string ContactId = "contact_3";

    private RunningService(ChildProcess process) => Process = process;

    /// <summary>The service's process.</summary>
    public ChildProcess Process { get; }

    /// <summary>A client of the service.</summary>
    public HttpClient Http => Process.Http;

    /// <summary>From just before the process was started to the first good answer of <c>/health/ready</c>.</summary>
    public TimeSpan TimeToReady => Process.TimeToReady;

    /// <summary>Starts the service on a free port and waits until it is ready.</summary>
    /// <param name="data">Where its database lies, or will lie.</param>
    /// <param name="settings">Settings as environment variables, such as <c>Llm__Cache__Enabled</c>.</param>
    public static async Task<RunningService> StartAsync(
        DataFolder data, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var address = ChildProcess.FreeAddress();
        var environment = new Dictionary<string, string>(settings)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = address,
            ["ConnectionStrings__MeetingIntel"] = $"Data Source={data.DatabaseFile}",
            ["Logging__LogLevel__Default"] = "Warning",
            ["RateLimiting__Enabled"] = "false",
        };
        return new RunningService(await ChildProcess.StartAsync("MeetingIntel.Api.dll", address, [], environment, cancellationToken));
    }

    /// <summary>Settings under which every question reaches the built-in model.</summary>
    /// <param name="failureRate">The share of calls that fail.</param>
    /// <param name="seed">Makes the failures the same in every run; null leaves them to chance.</param>
    public static Dictionary<string, string> Model(double failureRate, int? seed = null)
    {
        var settings = new Dictionary<string, string>
        {
            ["Llm__Mock__FailureRate"] = failureRate.ToString(CultureInfo.InvariantCulture),
            ["Llm__Cache__Enabled"] = "false",
            ["Llm__CircuitBreaker__Enabled"] = "false",
            ["Llm__Retry__BaseDelayMs"] = "1",
        };
        if (seed is { } number)
            settings["Llm__Mock__Seed"] = number.ToString(CultureInfo.InvariantCulture);
        return settings;
    }

    /// <summary>The settings, and besides them what <see cref="HeapAsync"/> needs.</summary>
    public static Dictionary<string, string> WithHeapQuestions(IReadOnlyDictionary<string, string> settings) =>
        new(settings) { ["DOTNET_STARTUP_HOOKS"] = Assembly.GetExecutingAssembly().Location };

    /// <summary>A new meeting's id.</summary>
    public Task<string> CreateMeetingAsync(string userId, string contactId, CancellationToken cancellationToken) =>
        CreateMeetingAsync(Bodies.Meeting(userId, contactId), cancellationToken);

    /// <summary>A new meeting's id.</summary>
    public async Task<string> CreateMeetingAsync(HttpContent meeting, CancellationToken cancellationToken)
    {
        using var answer = await Http.PostAsync(new Uri("meetings", UriKind.Relative), meeting, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var created = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return created.GetProperty("meeting_id").GetString()!;
    }

    /// <summary>Analyses a transcript in a meeting of its own.</summary>
    public async Task<AnalysisShape> AnalyzeAsync(string transcript, CancellationToken cancellationToken)
    {
        var meeting = await CreateMeetingAsync(UserId, ContactId, cancellationToken);
        using var answer = await Http.PostAsync(
            new Uri($"meetings/{meeting}/analyze", UriKind.Relative), Bodies.Transcript(transcript, UserId), cancellationToken);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            return AnalysisShape.Failed;
        answer.EnsureSuccessStatusCode();
        var analysis = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return analysis.TryGetProperty("partial_success", out _) ? AnalysisShape.Partial : AnalysisShape.Whole;
    }

    /// <summary>The bytes that are alive in the service after a full collection; for a service <see cref="WithHeapQuestions"/>.</summary>
    public async Task<long> HeapAsync(CancellationToken cancellationToken) =>
        long.Parse(await Process.AskAsync(StartupHook.Answer, cancellationToken), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
