using System.Text.Json;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>Real exports of tools with what they hold, where somebody has them; their licences keep them out of the repository.</summary>
/// <remarks>The folder is <c>formats</c> in what MEETINGINTEL_DATA names, else in <c>../shared/data</c> beside the repository.</remarks>
internal static class SharedFormats
{
    /// <summary>Stands for a file where the folder is not there: a theory needs a row.</summary>
    public const string Absent = "(no folder)";

    private const string Variable = "MEETINGINTEL_DATA";

    private static readonly JsonSerializerOptions Reading = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The folder; null when it is not there.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>What the files with an expectation hold, by file name.</summary>
    public static IReadOnlyDictionary<string, Expectation> Expectations { get; } = Folder is null
        ? new Dictionary<string, Expectation>()
        : JsonSerializer.Deserialize<Dictionary<string, Expectation>>(
            File.ReadAllText(Path.Combine(Folder, "EXPECTED.json")), Reading)!;

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder!, file));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return Path.Combine(named, "formats");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MeetingIntel.sln")))
                return Path.Combine(folder.Parent!.FullName, "shared", "data", "formats") is var formats && Directory.Exists(formats) ? formats : null;
        }

        return null;
    }

    /// <summary>What a file holds.</summary>
    /// <param name="NUnits">How many turns with words.</param>
    /// <param name="Speakers">Who speaks, each once.</param>
    /// <param name="First">The first turn; of its words the beginning.</param>
    /// <param name="Last">The last turn, likewise.</param>
    internal sealed record Expectation(int NUnits, IReadOnlyList<string> Speakers, ExpectedTurn First, ExpectedTurn Last);

    /// <summary>A turn and how its words begin.</summary>
    internal sealed record ExpectedTurn(string? Speaker, string Text);
}
