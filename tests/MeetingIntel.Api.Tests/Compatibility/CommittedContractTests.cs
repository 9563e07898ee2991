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
        List<(string When, string Document)> earlier =
            [("the committed document", await File.ReadAllTextAsync(Repository.PathOf(DocumentPath))), .. await CommittedAsync()];
        foreach (var (when, document) in earlier)
        {
            var broken = Promises.Broken(Read(document), built).ToList();
            Assert.True(broken.Count == 0, $"Clients rely on what has changed since {when}; bring it back, for the contract only grows:\n{string.Join('\n', broken)}");
        }
    }

    /// <summary>The document as each commit had it, as far as the history goes: a copy without history has none.</summary>
    private static async Task<IReadOnlyList<(string When, string Document)>> CommittedAsync()
    {
        if (!Path.Exists(Repository.PathOf(".git")))
            return [];
        var documents = new List<(string, string)>();
        foreach (var commit in (await GitAsync("log", "--format=%h", "--", DocumentPath)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            documents.Add(($"commit {commit}", await GitAsync("show", $"{commit}:{DocumentPath}")));
        return documents;
    }

    private static async Task<string> GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Repository.PathOf("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        await git.WaitForExitAsync();
        return git.ExitCode == 0 ? await output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {await error}");
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
