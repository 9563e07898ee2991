using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingIntel.Evaluation.Reports;

/// <summary>The figures of a run, as a Markdown table for people and as JSON for the next run to compare with.</summary>
/// <param name="Figures">The figures.</param>
public sealed record Report(IReadOnlyList<Figure> Figures)
{
    private const int MostTold = 20;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>The models that answered.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>What has no answer, or not all of it, and why: it counts as nothing found.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>How many transcripts have an answer, or need none.</summary>
    public int Answered { get; init; }

    /// <summary>The report that was stored last; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static async Task<Report?> LastAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "report.json");
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Report>(await File.ReadAllBytesAsync(path, cancellationToken), Options) : null;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}, the report to compare with, cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Stores the report beside the predictions; figures of sets that were not scored this time stay for a later run to compare with.</summary>
    public async Task StoreAsync(string folder, Report? last, CancellationToken cancellationToken)
    {
        var others = last?.Figures.Where(old => Figures.All(f => f.Set != old.Set)) ?? [];
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(this with { Figures = [.. Figures, .. others] }, Options), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), Markdown(last), cancellationToken);
    }

    /// <summary>The table, with the change since another report.</summary>
    public string Markdown(Report? last)
    {
        var text = new StringBuilder();
        if (Models.Count > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"Read by {string.Join(", ", Models)}{(last is { Models.Count: > 0 } ? $"; the last run by {string.Join(", ", last.Models)}" : "")}.\n");
        text.AppendLine("| set | figure | value | 95 % interval | since the last run | |\n| --- | --- | --- | --- | --- | --- |");
        foreach (var figure in Figures)
        {
            var before = last?.Figures.FirstOrDefault(f => f.Set == figure.Set && f.Name == figure.Name)?.Interval.Value;
            var change = before is { } was && !double.IsNaN(was) ? (figure.Interval.Value - was).ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture) : "";
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {figure.Set} | {figure.Name} | {figure.Interval.Value:0.000} | {RangeOf(figure)} | {change} | {figure.Note} |");
        }

        if (Missing.Count > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"\n{Missing.Count} answers or parts of answers are missing and count as nothing found:\n");
        foreach (var missing in Missing.Take(MostTold))
            text.AppendLine(CultureInfo.InvariantCulture, $"- {missing}");
        if (Missing.Count > MostTold)
            text.AppendLine(CultureInfo.InvariantCulture, $"- and {Missing.Count - MostTold} more");
        return text.ToString();
    }

    private static string RangeOf(Figure figure) => double.IsNaN(figure.Interval.Low)
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{figure.Interval.Low:0.000} to {figure.Interval.High:0.000}");
}
