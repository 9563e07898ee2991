using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Json;

/// <summary>
/// Reads the entries of a list: objects, or pairs of speaker and text. Each is a turn; one with neither speaker nor text is none.
/// </summary>
/// <param name="json">The document, to tell the line of what is wrong.</param>
internal sealed class JsonEntries(ReadOnlyMemory<byte> json)
{
    private static readonly string[] TextKeys = ["text", "content", "sentence"];
    private static readonly string[] SpeakerKeys = ["speaker", "speaker_name", "name"];
    private static readonly string[] StartKeys = ["start_seconds", "start_time", "start", "startTime"];

    private readonly StringBuilder _words = new(json.Length / 2);
    private readonly List<Turn> _turns = [];
    private readonly Speakers _speakers = new();

    /// <exception cref="UnreadableTranscriptException">An entry is none.</exception>
    public Speech Read(JsonElement list)
    {
        foreach (var entry in list.EnumerateArray())
        {
            switch (entry.ValueKind)
            {
                case JsonValueKind.Object:
                    Add(Value(entry, SpeakerKeys), Value(entry, TextKeys) ?? throw Refusal(entry, "the entry has no \"text\""), Value(entry, StartKeys));
                    break;
                case JsonValueKind.Array when entry.GetArrayLength() == 2:
                    Add(entry[0], entry[1], start: null);
                    break;
                default:
                    throw Refusal(entry, "the entry is neither an object with a \"text\" nor a pair of speaker and text");
            }
        }

        return new Speech(_words.ToString(), _turns);
    }

    private void Add(JsonElement? speaker, JsonElement text, JsonElement? start)
    {
        var name = speaker is { } written ? NameIn(written) : null;
        var words = (text.ValueKind == JsonValueKind.Null ? "" : TextIn(text)).AsSpan().Trim();
        if (words.IsEmpty && name is null)
            return;
        _turns.Add(new Turn(_turns.Count, name, start is { } time ? SecondsIn(time) : null, _words.Length, words.Length));
        _words.Append(words).Append('\n');
    }

    private static JsonElement? Value(JsonElement entry, string[] keys)
    {
        foreach (var key in keys)
        {
            if (entry.TryGetProperty(key, out var value))
                return value;
        }

        return null;
    }

    /// <summary>Whom an entry names; diarisation only counts voices.</summary>
    private string? NameIn(JsonElement speaker)
    {
        if (speaker.ValueKind == JsonValueKind.Null)
            return null;
        if (speaker.ValueKind == JsonValueKind.Number)
            return _speakers.NameOf($"Speaker {speaker.GetRawText()}");
        var name = TextIn(speaker);
        return name.Length <= Speakers.MaxNameLength ? _speakers.NameOf(name) : throw Refusal(
            speaker, $"the speaker has a name of more than {Speakers.MaxNameLength} characters");
    }

    private string TextIn(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw Refusal(value, "a text is expected here");
        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refusal(value, "the text holds half of a character");
        }

        return text.Contains('\0') ? throw Refusal(value, "the text holds the character NUL") : text;
    }

    /// <summary>Seconds, as a number or in a text, or a time such as 1:02:03; 0 for what comes before the beginning.</summary>
    private double? SecondsIn(JsonElement start)
    {
        if (start.ValueKind == JsonValueKind.Null)
            return null;
        var seconds = start.ValueKind == JsonValueKind.Number ? start.GetDouble() : SecondsOf(TextIn(start).AsSpan().Trim());
        return seconds is { } value && double.IsFinite(value) ? Math.Max(0, value) : throw Refusal(
            start, "the start is no time; it must be seconds, such as 12.5, or a time such as 00:01:02");
    }

    private static double? SecondsOf(ReadOnlySpan<char> written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : SpokenTime.Of(written);

    private UnreadableTranscriptException Refusal(JsonElement at, string reason)
    {
        var before = json.Span.Overlaps(JsonMarshal.GetRawUtf8Value(at), out var offset) ? json.Span[..offset] : default;
        return new UnreadableTranscriptException(before.Count((byte)'\n') + 1, reason);
    }
}
