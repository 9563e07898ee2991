using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace MeetingIntel.TestKit;

/// <summary>The real service: its own process, its own folder and SQLite file, on a free port of this machine.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log;
    private readonly bool _ownsFolder;

    private RunningService(Process process, ConcurrentQueue<string> log, string folder, bool ownsFolder, Uri address)
    {
        (_process, _log, Folder, _ownsFolder) = (process, log, folder, ownsFolder);
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(100) };
    }

    /// <summary>Talks to the service.</summary>
    public HttpClient Client { get; }

    /// <summary>The service's working directory; its database is in <c>data</c>.</summary>
    public string Folder { get; }

    /// <summary>The process's id.</summary>
    public int ProcessId => _process.Id;

    /// <summary>What the service has written so far.</summary>
    public IReadOnlyList<string> Log => [.. _log];

    /// <summary>Starts the service and waits until it serves.</summary>
    /// <param name="folder">Where; a new temporary folder when null, which goes with the service.</param>
    /// <param name="settings">Settings as environment variables, such as <c>Llm__Mock__FailureRate=0</c>.</param>
    public static async Task<RunningService> StartAsync(string? folder = null, params string[] settings)
    {
        var workingDirectory = folder ?? Directory.CreateTempSubdirectory("meetingintel-").FullName;
        var log = new ConcurrentQueue<string>();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Launch(workingDirectory, ["ASPNETCORE_URLS=http://127.0.0.1:0", .. settings]);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The service ended: " + string.Join('\n', log)));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var address = await listening.Task.WaitAsync(StartDeadline);
        return new RunningService(process, log, workingDirectory, ownsFolder: folder is null, address);

        void Hear(string? line)
        {
            if (line is null)
                return;
            log.Enqueue(line);
            if (AddressIn(line) is { } found)
                listening.TrySetResult(found);
        }
    }

    /// <summary>Starts the service with settings it should refuse, and gives how it ended and what it said.</summary>
    public static async Task<(int ExitCode, string Error)> StartRefusedAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        using var process = Launch(folder, ["ASPNETCORE_URLS=http://127.0.0.1:0", .. settings]);
        using var deadline = new CancellationTokenSource(StartDeadline);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var error = await process.StandardError.ReadToEndAsync(deadline.Token);
            await output;
            await process.WaitForExitAsync(deadline.Token);
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Ends the process at once, as SIGKILL does: nothing is finished, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    private static Process Launch(string workingDirectory, IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MeetingIntel.Api.dll")])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in settings)
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            start.Environment[setting[..at]] = setting[(at + 1)..];
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    /// <summary>The address in the log line of the service's start.</summary>
    private static Uri? AddressIn(string line)
    {
        if (!line.Contains("\"Addresses\"", StringComparison.Ordinal))
            return null;
        using var entry = JsonDocument.Parse(line);
        return new Uri(entry.RootElement.GetProperty("State").GetProperty("Addresses").GetString()!);
    }
}
