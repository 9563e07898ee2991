using System.Diagnostics;
using System.Text.RegularExpressions;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The session that README shows is run in one shell, command by command, and gives what README shows; its links lead somewhere.</summary>
public sealed partial class ReadmeTests
{
    private const string Address = "http://localhost:5000";
    private const string EndOfStep = "=====";

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.PathOf("."), "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.PathOf("."), path))];

    [Fact]
    public async Task The_session_of_the_readme_gives_what_the_readme_shows()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0");
        var steps = Steps(await File.ReadAllTextAsync(Repository.PathOf("README.md"))).ToList();
        Assert.True(steps.Count >= 5);
        Assert.All(steps, s => Assert.Contains(Address, s.Command, StringComparison.Ordinal));

        var script = string.Join("\n", steps.Select(s => $"{s.Command}\nprintf '\\n{EndOfStep}\\n'"));
        var real = (await RunAsync(script.Replace(Address, service.Client.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal))).Split($"\n{EndOfStep}\n");

        for (var i = 0; i < steps.Count; i++)
            Assert.Equal(Lasting(steps[i].Output), Lasting(real[i]));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_of_the_documents_lead_to_files(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;

        foreach (var link in Link().Matches(File.ReadAllText(Repository.PathOf(document))).Select(m => m.Groups["path"].Value))
            Assert.True(Path.Exists(Path.Combine(folder, link)), $"{document} links to {link}");
    }

    /// <summary>What is the same on every run: ids, traces and what the model took are not.</summary>
    private static string Lasting(string output) => Counts().Replace(Id().Replace(output, "ID"), "$1N").Trim();

    private static async Task<string> RunAsync(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
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

    [GeneratedRegex("(meeting|analysis|transcript|item|preparation|user|contact)_[0-9a-f]{32}|(?<=\"trace_id\": ?\")[0-9a-f]{32}")]
    private static partial Regex Id();

    [GeneratedRegex("(\"(calls|retries|input_tokens|output_tokens)\": ?)\\d+")]
    private static partial Regex Counts();

    [GeneratedRegex(@"\]\((?<path>(?!https?:)[^)#]+)")]
    private static partial Regex Link();
}
