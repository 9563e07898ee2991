using System.Diagnostics;
using System.Text.RegularExpressions;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The session that README shows is run, command by command, and gives what README shows.</summary>
public sealed partial class ReadmeTests
{
    private const string Address = "http://localhost:5000";

    [Fact]
    public async Task The_session_of_the_readme_gives_what_the_readme_shows()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0");
        var steps = Steps(await File.ReadAllTextAsync(Repository.PathOf("README.md"))).ToList();
        var realIds = new Dictionary<string, string>();

        Assert.True(steps.Count >= 5);
        foreach (var (command, shown) in steps)
        {
            Assert.Contains(Address, command, StringComparison.Ordinal);
            var real = await RunAsync(
                realIds.Aggregate(command, (text, id) => text.Replace(id.Key, id.Value, StringComparison.Ordinal))
                    .Replace(Address, service.Client.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal));
            foreach (var (one, other) in Id().Matches(shown).Zip(Id().Matches(real)))
                realIds.TryAdd(one.Value, other.Value);

            Assert.Equal(Lasting(shown), Lasting(real));
        }
    }

    /// <summary>What is the same on every run: ids, traces and what the model took are not.</summary>
    private static string Lasting(string output) => Counts().Replace(Id().Replace(output, "ID"), "$1 N").Trim();

    private static async Task<string> RunAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return output;
    }

    private static IEnumerable<(string Command, string Output)> Steps(string readme) =>
        from block in Block().Matches(readme)
        from step in ("\n" + block.Groups["text"].Value).Split("\n$ ", StringSplitOptions.RemoveEmptyEntries)
        let split = Command().Match(step)
        select (split.Groups["command"].Value, split.Groups["output"].Value);

    [GeneratedRegex("```console\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>A command goes on over lines that are indented; its output begins at the first that is not.</summary>
    [GeneratedRegex(@"^(?<command>[^\n]*(\n {4}[^\n]*)*)\n?(?<output>.*)$", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex("(meeting|analysis|item|preparation|user|contact)_[0-9a-f]{32}|(?<=\"trace_id\": ?\")[0-9a-f]{32}")]
    private static partial Regex Id();

    [GeneratedRegex("(\"(calls|retries|input_tokens|output_tokens)\": ?)\\d+")]
    private static partial Regex Counts();
}
