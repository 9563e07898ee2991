using System.Text.Json;

namespace MeetingIntel.Evaluation.Corpora;

/// <summary>The folder of annotated transcripts: <c>meetings/&lt;set&gt;/*.json</c>, <c>sentiment/&lt;set&gt;.jsonl</c>, <c>deadlines/recognizers-en.jsonl</c>.</summary>
/// <param name="folder">Where it lies.</param>
public sealed class Corpus(string folder)
{
    /// <summary>The part of a corpus that may be looked at.</summary>
    public const string Development = "dev";

    /// <summary>The set of date phrases.</summary>
    public const string Deadlines = "deadlines";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Every set of the folder, or those that are named; a folder of meetings whose minutes were kept in several ways is a set for each.</summary>
    /// <exception cref="InvalidDataException">A set is not there, a file cannot be read, or there is nothing.</exception>
    public IReadOnlyList<TranscriptSet> Sets(IReadOnlyCollection<string> names)
    {
        List<TranscriptSet> sets = [.. (names.Count == 0 ? Names() : names).Select(name => new TranscriptSet(name, Meetings(name), Dialogues(name), name == Deadlines ? Phrases() : []))];
        if (sets.Count == 0)
            throw new InvalidDataException($"{folder} has no transcripts: neither meetings/<set>/*.json nor sentiment/<set>.jsonl nor deadlines/recognizers-en.jsonl.");
        return sets.Find(s => s.Meetings.Count + s.Dialogues.Count + s.Phrases.Count == 0) is not { } empty ? sets
            : throw new InvalidDataException($"{folder} has no set {empty.Name} that may be read; it has {string.Join(", ", MeetingSets().Concat(DialogueSets()))}.");
    }

    /// <summary>The meetings of a set, by id; none when the set is not there.</summary>
    /// <param name="set">A folder in <c>meetings</c>, or a folder and an era: <c>akash/early</c>.</param>
    public IReadOnlyList<AnnotatedMeeting> Meetings(string set)
    {
        var (name, era) = set.Split('/') is [var first, var second] ? (first, second) : (set, null);
        var path = Path.Combine(folder, "meetings", name);
        return !Directory.Exists(path) ? [] :
        [
            .. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(file => Read<AnnotatedMeeting>(File.ReadAllText(file), file))
                .Where(m => m.Split == Development && (era is null || m.Gold.Era is null || m.Gold.Era == era)),
        ];
    }

    /// <summary>The dialogues of a set; none when it is not there.</summary>
    public IReadOnlyList<AnnotatedDialogue> Dialogues(string set) =>
        [.. Lines<AnnotatedDialogue>(Path.Combine(folder, "sentiment", $"{set}.jsonl")).Where(d => d.Split == Development)];

    /// <summary>The phrases that name days.</summary>
    public IReadOnlyList<DatedPhrase> Phrases() => Lines<DatedPhrase>(Path.Combine(folder, "deadlines", "recognizers-en.jsonl"));

    private IEnumerable<string> Names()
    {
        foreach (var set in MeetingSets())
        {
            var meetings = Meetings(set);
            List<string> eras = [.. meetings.Select(m => m.Gold.Era).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
            foreach (var name in eras.Count > 0 ? eras.Select(era => $"{set}/{era}") : meetings.Count > 0 ? [set] : [])
                yield return name;
        }

        foreach (var set in DialogueSets())
        {
            if (Dialogues(set).Count > 0)
                yield return set;
        }

        if (Phrases().Count > 0)
            yield return Deadlines;
    }

    private IEnumerable<string> MeetingSets() => Entries("meetings", "*", Directory.EnumerateDirectories).Select(path => Path.GetFileName(path));

    private IEnumerable<string> DialogueSets() => Entries("sentiment", "*.jsonl", Directory.EnumerateFiles).Select(path => Path.GetFileNameWithoutExtension(path));

    private IEnumerable<string> Entries(string room, string pattern, Func<string, string, IEnumerable<string>> list) =>
        Path.Combine(folder, room) is var path && Directory.Exists(path) ? list(path, pattern).Order(StringComparer.Ordinal) : [];

    private static IReadOnlyList<T> Lines<T>(string path) => !File.Exists(path) ? [] :
        [.. File.ReadLines(path).Select((line, i) => (Line: line, Number: i + 1)).Where(l => l.Line.Length > 0).Select(l => Read<T>(l.Line, $"{path}, line {l.Number}"))];

    private static T Read<T>(string json, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"{place}: null is no transcript.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{place}: {e.Message}", e);
        }
    }
}
