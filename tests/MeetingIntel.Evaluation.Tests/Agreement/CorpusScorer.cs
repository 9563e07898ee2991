using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingIntel.Evaluation.Tests.Agreement;

/// <summary>What the corpus's own scorer prints: as it was stored, or on the spot.</summary>
internal static partial class CorpusScorer
{
    private const string Variable = "MEETINGINTEL_DATA";

    /// <summary>Where the made-up corpus, the answers and the stored output lie.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Agreement");

    /// <summary>The scorer; null where nobody has it.</summary>
    public static string? Script { get; } = Find();

    /// <summary>What was printed when the made-up answers were stored.</summary>
    public static string Stored(string set) => File.ReadAllText(Path.Combine(Folder, "eval", $"{set.Replace('/', '-')}.txt"));

    /// <summary>What is printed now; null where there is no scorer or no Python.</summary>
    public static string? Print(string set)
    {
        if (Script is null)
            return null;
        string[] era = set.Split('/') is [_, var named] ? ["--era", named] : [];
        var start = new ProcessStartInfo(
            "python3", [Script, "--data", Path.Combine(Folder, "corpus"), "--pred", Path.Combine(Folder, "predictions"), "--boot", "0", "--sets", set.Split('/')[0], .. era])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{Script} ended with {process.ExitCode}: {printed}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The figures of an output by their names: the value, and the shares that are said beside it.</summary>
    public static IReadOnlyDictionary<string, double[]> Figures(string printed) => Line().Matches(printed).ToDictionary(
        line => line.Groups["name"].Value.Trim(), line => (double[])[Read(line.Groups["value"].Value), .. Shares(line.Groups["beside"].Value)]);

    /// <summary>The numbers with a point in a text: shares, not counts.</summary>
    public static IEnumerable<double> Shares(string text) => Share().Matches(text).Select(n => Read(n.Value));

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return Path.Combine(named, "eval.py") is var there && File.Exists(there) ? there : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MeetingIntel.sln")))
                return Path.Combine(folder.Parent!.FullName, "shared", "data", "eval.py") is var script && File.Exists(script) ? script : null;
        }

        return null;
    }

    [GeneratedRegex(@"^  (?<name>.{34}) *(?<value>-?\d+\.\d{3})  \[[^]]*\]  (?<beside>.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"-?\d+\.\d+")]
    private static partial Regex Share();
}
