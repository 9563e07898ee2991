using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.TestKit;

namespace MeetingIntel.Evaluation.Predictions;

/// <summary>
/// The real service in a process of its own, asked as a client asks it. It takes its settings from the environment, so that any model can
/// be measured; the built-in one does not fail here unless it is told to.
/// </summary>
/// <param name="service">The service.</param>
public sealed class Analyst(RunningService service) : IAsyncDisposable
{
    private const string FailureRate = "Llm__Mock__FailureRate";

    /// <summary>A long meeting is read in parts, each with a deadline of its own.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Starts the service.</summary>
    /// <exception cref="InvalidOperationException">It ended at once: a setting is wrong.</exception>
    public static async Task<Analyst> StartAsync()
    {
        var service = await RunningService.StartAsync(null, Environment.GetEnvironmentVariable(FailureRate) is null ? [$"{FailureRate}=0"] : []);
        service.Client.Timeout = Patience;
        return new(service);
    }

    /// <summary>Has a transcript analysed, and gives the answer as it came.</summary>
    /// <param name="title">What the meeting is called.</param>
    /// <param name="date">The day it was held, in whatever form; a fixed day when unknown or unreadable.</param>
    /// <exception cref="HttpRequestException">The service refused, or its model gave nothing.</exception>
    public async Task<string> AnalyzeAsync(string title, string? date, IReadOnlyList<SpokenTurn> turns, CancellationToken cancellationToken)
    {
        var day = DateTime.TryParse(date, CultureInfo.InvariantCulture, out var held) && held.Year is >= 1970 and <= 2200 ? held : new DateTime(2020, 1, 15);
        var created = await PostAsync("/meetings", new
        {
            title = title.Length is > 0 and <= 200 ? title : "Meeting",
            contact_id = "contact_1",
            user_id = "user_1",
            scheduled_time = day.ToString("yyyy-MM-dd'T'10:00:00'Z'", CultureInfo.InvariantCulture),
        }, cancellationToken);
        var id = JsonDocument.Parse(created).RootElement.GetProperty("meeting_id").GetString();
        return await PostAsync($"/meetings/{id}/analyze", new { user_id = "user_1", transcript = TextOf(turns) }, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => service.DisposeAsync();

    private static string TextOf(IReadOnlyList<SpokenTurn> turns)
    {
        var text = new StringBuilder();
        foreach (var turn in turns)
        {
            if (turn.Start is { } start)
                text.Append('[').Append(TimeSpan.FromSeconds(Math.Floor(start)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture)).Append("] ");
            // A line break inside a turn would begin another.
            text.Append(turn.Speaker).Append(": ").AppendJoin(' ', turn.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        }

        return text.ToString();
    }

    private async Task<string> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var response = await service.Client.PostAsJsonAsync(path, body, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode ? text
            : throw new HttpRequestException($"{(int)response.StatusCode} {DetailOf(text)}", inner: null, response.StatusCode);
    }

    /// <summary>What a problem says of itself; all of it when it is none.</summary>
    private static string DetailOf(string text)
    {
        try
        {
            return JsonNode.Parse(text)?["detail"]?.ToString() ?? text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
