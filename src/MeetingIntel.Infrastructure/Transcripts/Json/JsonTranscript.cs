using System.Text;
using System.Text.Json;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Json;

/// <summary>JSON with a list of what was said, in one of the shapes that <see cref="Shapes"/> names. The words are those of the entries, a line each.</summary>
internal sealed class JsonTranscript : ITranscriptFormat
{
    /// <summary>The shapes, told by where the list stands. A new one is a line here, unless its entries look unlike all others.</summary>
    private static readonly JsonShape[] Shapes =
    [
        new("""{"turns": [{"speaker", "start_seconds", "text"}]} of this service""", "turns"),
        new("""{"sentences": [{"speaker_name", "start_time", "text"}]} of Fireflies""", "sentences", "transcript.sentences", "data.transcript.sentences"),
        new("""{"meeting_transcripts": [{"speaker", "content"}]} of QMSum""", "meeting_transcripts"),
        new("""{"original": [["speaker", "text"]]} of ABCD""", "original"),
        new("""[{"speaker", "start", "text"}]""", JsonShape.Root),
    ];

    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? MediaType => TranscriptMediaTypes.Json;

    /// <summary>Whether an object, or a list of objects or pairs, begins here; <c>[00:12] Dana:</c> and <c>{laughs}</c> begin neither.</summary>
    public bool Recognises(string text)
    {
        var rest = text.AsSpan(LineReader.StartOf(text)).TrimStart();
        if (rest is ['[', ..])
            rest = rest[1..].TrimStart();
        return rest is ['{' or '[', ..] && rest[1..].TrimStart() is ['"', ..];
    }

    public Speech Read(string text)
    {
        // Half a character becomes a replacement, where JSON's own reading of text would throw.
        var json = Utf8Of(text.AsSpan(LineReader.StartOf(text)));
        try
        {
            using var document = JsonDocument.Parse(json, Reading);
            return new JsonEntries(json).Read(ListIn(document.RootElement));
        }
        catch (JsonException e)
        {
            throw new UnreadableTranscriptException((int)(e.LineNumber ?? 0) + 1, "the text begins like JSON, but breaks off or is malformed here");
        }
    }

    private static byte[] Utf8Of(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    private static JsonElement ListIn(JsonElement root)
    {
        foreach (var shape in Shapes)
        {
            if (shape.Find(root) is { } list)
                return list;
        }

        throw new UnreadableTranscriptException(1, $"the JSON has no list of what was said; it may be {string.Join("; ", Shapes.Select(shape => shape.Description))}");
    }
}
