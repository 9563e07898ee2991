using System.Diagnostics;
using System.Text.Json;

namespace MeetingIntel.Api.Tests.Compatibility;

/// <summary>The document and the client that are committed follow from the code, and break nothing that was promised before.</summary>
[Collection(SteadyServiceGroup.Name)]
public sealed class CommittedContractTests(SteadyService service)
{
    private const string DocumentPath = "docs/openapi.json";
    private const string Remedy = "run `dotnet build src/MeetingIntel.Api -t:GenerateClient` and commit what it changed";

    private readonly HttpClient _client = service.Client;

    [Fact]
    public void The_committed_document_is_the_one_that_the_build_writes() => AssertSame("src/MeetingIntel.Api/obj/openapi.json", DocumentPath);

    [Fact]
    public void The_committed_client_is_the_one_that_follows_from_the_document() =>
        AssertSame("src/MeetingIntel.Api/obj/contract.ts", "src/MeetingIntel.Client/src/generated/contract.ts");

    [Fact]
    public async Task The_service_serves_the_committed_document()
    {
        var served = (await _client.GetJsonAsync("/swagger/v1/swagger.json")).Ok();
        Assert.True(JsonElement.DeepEquals(Read(File.ReadAllText(Repository.PathOf(DocumentPath))), served), $"The service serves another document: {Remedy}.");
    }

    [Fact]
    public async Task Nothing_that_clients_rely_on_is_gone()
    {
        var built = Read(await File.ReadAllTextAsync(Repository.PathOf("src/MeetingIntel.Api/obj/openapi.json")));
        List<string> earlier = [await File.ReadAllTextAsync(Repository.PathOf(DocumentPath)), .. await CommittedAsync()];
        foreach (var document in earlier)
            Assert.Empty(Promises.Broken(Read(document), built));
    }

    /// <summary>The document as it was last committed, and before that; none where there is no history, as in an archive of the sources.</summary>
    private static async Task<IReadOnlyList<string>> CommittedAsync()
    {
        var commits = await GitAsync("log", "-2", "--format=%H", "--", DocumentPath);
        return commits is null ? [] : await Task.WhenAll(commits.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(async commit => await GitAsync("show", $"{commit}:{DocumentPath}") ?? throw new InvalidOperationException($"No {DocumentPath} in {commit}.")));
    }

    private static async Task<string?> GitAsync(params string[] arguments)
    {
        if (!Path.Exists(Repository.PathOf(".git")))
            return null;
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Repository.PathOf("."), RedirectStandardOutput = true })!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    private static void AssertSame(string written, string committed)
    {
        var (left, right) = (File.ReadAllLines(Repository.PathOf(written)), File.ReadAllLines(Repository.PathOf(committed)));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            left.SequenceEqual(right),
            $"{committed} is not what the code gives, from line {line + 1} on ('{right.ElementAtOrDefault(line)}' for '{left.ElementAtOrDefault(line)}'): {Remedy}.");
    }

    private static JsonElement Read(string json) => JsonDocument.Parse(json).RootElement;
}
