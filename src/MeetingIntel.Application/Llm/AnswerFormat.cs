using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingIntel.Application.Llm;

/// <summary>
/// The JSON form of a model's answer, made from the record that holds it, so that schema and parser cannot drift:
/// snake_case, every property required, null only where the record allows it. The schema allows nothing else; the parser passes over what a
/// model adds all the same.
/// </summary>
/// <typeparam name="TAnswer">The record.</typeparam>
public static class AnswerFormat<TAnswer>
    where TAnswer : class
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RefuseNullEntries } },
    };

    /// <summary>The JSON schema of the answer.</summary>
    public static string Schema { get; } = Options.GetJsonSchemaAsNode(typeof(TAnswer), new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (_, node) =>
        {
            if (node is JsonObject schema && schema.ContainsKey("properties"))
                schema["additionalProperties"] = false;
            return node;
        },
    }).ToJsonString();

    /// <summary>Reads an answer.</summary>
    /// <exception cref="JsonException">It is not JSON, or not of this form.</exception>
    public static TAnswer Parse(string json) =>
        JsonSerializer.Deserialize<TAnswer>(json, Options) ?? throw new JsonException("The answer is null.");

    /// <summary>What is wrong with an answer, in words for the model: its form first, then what <paramref name="check"/> finds; null when it is good.</summary>
    public static string? FindFault(string json, Func<TAnswer, string?> check)
    {
        try
        {
            return check(Parse(json));
        }
        catch (JsonException e)
        {
            return $"it is not JSON of the schema, at {e.Path ?? "$"}";
        }
    }

    /// <summary>Writes an answer.</summary>
    public static string Write(TAnswer answer) => JsonSerializer.Serialize(answer, Options);

    /// <summary>The serializer holds properties to the record's nullability, but not the entries of lists, of which none may be null.</summary>
    private static void RefuseNullEntries(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Enumerable)
            return;
        type.OnDeserialized = list =>
        {
            if (((IEnumerable)list).Cast<object?>().Contains(null))
                throw new JsonException("A list has an entry that is null.");
        };
    }
}
