using System.Text;
using System.Text.Json;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>What a request asks a model, whichever protocol it speaks.</summary>
/// <param name="Model">The model that is asked for; empty when none is named.</param>
/// <param name="Instructions">
/// The system's part: OpenAI's messages of role <c>system</c> or <c>developer</c>, Anthropic's <c>system</c>.
/// </param>
/// <param name="Text">The other messages' text, in their order, a line break between two.</param>
/// <param name="Schema">
/// The JSON schema of the answer, from the place that the protocol has for it, else from the text; null when there is none.
/// </param>
public sealed record FakeLlmQuestion(string Model, string Instructions, string Text, JsonElement? Schema)
{
    private static readonly FakeLlmQuestion None = new("", "", "", null);

    /// <summary>
    /// Which of our tasks it is, by the schema: <c>action_items</c>, <c>key_topics</c>, <c>sentiment</c>, <c>follow_ups</c>,
    /// <c>summary</c>, <c>decisions</c>, <c>open_questions</c> or <c>brief</c>; null when it is none of them.
    /// </summary>
    public string? Task => FakeLlmAnswers.TaskOf(this);

    /// <summary>Reads a request's body.</summary>
    internal static FakeLlmQuestion Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return None;
        var (instructions, text) = (new StringBuilder(), new StringBuilder());
        AppendText(instructions, Find(body, "system"));
        foreach (var message in Entries(Find(body, "messages")))
        {
            var isInstruction = StringOf(message, "role") is "system" or "developer";
            AppendText(isInstruction ? instructions : text, Find(message, "content"));
        }

        return new FakeLlmQuestion(
            StringOf(body, "model") ?? "", instructions.ToString(), text.ToString(),
            StructuredSchema(body) ?? SchemaWithin(instructions.ToString()) ?? SchemaWithin(text.ToString()));
    }

    /// <summary>OpenAI's place for the schema, then Anthropic's, then its older one.</summary>
    private static JsonElement? StructuredSchema(JsonElement body) =>
        Find(body, "response_format", "json_schema", "schema")
        ?? Find(body, "output_config", "format", "schema")
        ?? Find(body, "output_format", "schema");

    /// <summary>The first JSON object in a text that has properties, as a schema for a model without structured answers has.</summary>
    private static JsonElement? SchemaWithin(string text)
    {
        if (!text.Contains("\"properties\"", StringComparison.Ordinal))
            return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var start = 0; Array.IndexOf(bytes, (byte)'{', start) is >= 0 and var brace; start = brace + 1)
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(brace), isFinalBlock: false, default);
            try
            {
                if (JsonElement.TryParseValue(ref reader, out var found) && Find(found.Value, "properties") is not null)
                    return found;
            }
            catch (JsonException)
            {   // a brace of other text
            }
        }

        return null;
    }

    /// <summary>Appends a content: a string, or a list of blocks of which those of type <c>text</c> count.</summary>
    private static void AppendText(StringBuilder to, JsonElement? content)
    {
        AppendLine(content is { ValueKind: JsonValueKind.String } whole ? whole.GetString() : null);
        foreach (var block in Entries(content))
            AppendLine(StringOf(block, "text"));

        void AppendLine(string? text)
        {
            if (text is not null)
                to.Append(to.Length > 0 ? "\n" : "").Append(text);
        }
    }

    private static JsonElement[] Entries(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } entries ? [.. entries.EnumerateArray()] : [];

    private static string? StringOf(JsonElement from, string name) =>
        Find(from, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>What stands at a path; null when nothing does, or a JSON null.</summary>
    private static JsonElement? Find(JsonElement from, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
                return null;
        }

        return from.ValueKind == JsonValueKind.Null ? null : from;
    }
}
