using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingIntel.Evaluation.Reports;

/// <summary>The figures of a run, as a Markdown table for people and as JSON for the next run to compare with.</summary>
/// <param name="Figures">The figures.</param>
public sealed record Report(IReadOnlyList<Figure> Figures)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>The report that was stored last; null when there is none.</summary>
    public static async Task<Report?> LastAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "report.json");
        return File.Exists(path) ? JsonSerializer.Deserialize<Report>(await File.ReadAllBytesAsync(path, cancellationToken), Options) : null;
    }

    /// <summary>Stores the report beside the predictions.</summary>
    public async Task StoreAsync(string folder, Report? last, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(this, Options), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), Markdown(last), cancellationToken);
    }

    /// <summary>The table, with the change since another report.</summary>
    public string Markdown(Report? last)
    {
        var text = new StringBuilder("| set | figure | value | 95 % interval | since the last run | |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var figure in Figures)
        {
            var before = last?.Figures.FirstOrDefault(f => f.Set == figure.Set && f.Name == figure.Name)?.Interval.Value;
            var change = before is { } was && !double.IsNaN(was) ? (figure.Interval.Value - was).ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture) : "";
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {figure.Set} | {figure.Name} | {figure.Interval.Value:0.000} | {RangeOf(figure)} | {change} | {figure.Note} |");
        }

        return text.ToString();
    }

    private static string RangeOf(Figure figure) => double.IsNaN(figure.Interval.Low)
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{figure.Interval.Low:0.000} to {figure.Interval.High:0.000}");
}
