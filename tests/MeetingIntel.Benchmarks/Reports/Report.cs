using System.Globalization;
using System.Runtime.InteropServices;
using MeetingIntel.Benchmarks.Measurements;

namespace MeetingIntel.Benchmarks.Reports;

/// <summary>Writes what was measured as Markdown, and remembers whether every bound held.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>Whether nothing failed and every bound held so far.</summary>
    public bool AllGood { get; private set; } = true;

    /// <summary>Says on what machine and in which form all that follows was measured.</summary>
    public void Machine(Length length)
    {
        var form = length == Length.Short ? "short" : "full";
        var collector = System.Runtime.GCSettings.IsServerGC ? "server" : "workstation";
        output.WriteLine("# MeetingIntel, measured");
        Table(
            ["cores", "memory", "system", "runtime", "collector", "form"],
            [
                [
                    Number(Environment.ProcessorCount, 0), $"{Number(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9, 0)} GB",
                    $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}", RuntimeInformation.FrameworkDescription, collector, form,
                ],
            ]);
    }

    /// <summary>Begins a measurement.</summary>
    /// <param name="explanation">What is measured and how, in full sentences.</param>
    public void Section(string name, string explanation) => output.WriteLine($"\n## {name}\n\n{explanation}");

    /// <summary>Writes a table; columns but the first stand to the right.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        output.WriteLine();
        output.WriteLine(Row(header));
        output.WriteLine(Row([.. header.Select((_, column) => column == 0 ? "---" : "---:")]));
        foreach (var row in rows)
            output.WriteLine(Row(row));
    }

    /// <summary>Says whether a bound held.</summary>
    /// <param name="bound">The bound and what was measured, as a sentence without its full stop.</param>
    public void Bound(string bound, bool held)
    {
        AllGood &= held;
        output.WriteLine($"\n{(held ? "Held" : "**BROKEN**")}: {bound}.");
    }

    /// <summary>Says that a measurement could not be made.</summary>
    public void Failure(string name, string reason)
    {
        AllGood = false;
        output.WriteLine($"\n**FAILED**: {name}: {reason}");
    }

    /// <summary>A number with so many digits after the point.</summary>
    public static string Number(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
