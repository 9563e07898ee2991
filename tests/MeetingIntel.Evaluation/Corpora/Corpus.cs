using System.Text.Json;

namespace MeetingIntel.Evaluation.Corpora;

/// <summary>The folder of annotated transcripts.</summary>
/// <param name="folder">Where it lies.</param>
public sealed class Corpus(string folder)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The meetings of a set, by id; none when the set is not there.</summary>
    /// <param name="set">A folder in <c>meetings</c>, or a folder and an era: <c>akash/early</c>.</param>
    public IReadOnlyList<AnnotatedMeeting> Meetings(string set)
    {
        var (name, era) = set.Split('/') is [var first, var second] ? (first, second) : (set, null);
        var path = Path.Combine(folder, "meetings", name);
        return !Directory.Exists(path) ? [] :
        [
            .. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(Read<AnnotatedMeeting>)
                .Where(m => m.Split == "dev" && (era is null || m.Gold.Era is null || m.Gold.Era == era)),
        ];
    }

    /// <summary>The dialogues of a set.</summary>
    public IReadOnlyList<AnnotatedDialogue> Dialogues(string set) =>
        [.. Lines<AnnotatedDialogue>(Path.Combine(folder, "sentiment", $"{set}.jsonl")).Where(d => d.Split == "dev")];

    /// <summary>The phrases that name days.</summary>
    public IReadOnlyList<DatedPhrase> Phrases() => Lines<DatedPhrase>(Path.Combine(folder, "deadlines", "recognizers-en.jsonl"));

    private static T Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Options) ?? throw new InvalidDataException($"{path} is empty.");

    private static IReadOnlyList<T> Lines<T>(string path) => !File.Exists(path) ? [] :
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, Options) ?? throw new InvalidDataException($"A line of {path} is null."))];
}
