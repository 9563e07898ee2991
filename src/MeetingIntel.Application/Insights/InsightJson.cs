using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingIntel.Application.Insights;

/// <summary>Insights as JSON in the contract's form: how they are stored, and how they are read back.</summary>
public static class InsightJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new ConfidenceJsonConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TakeOlderForms } },
    };

    /// <summary>Writes what an extractor found.</summary>
    public static string Write(object insight) => JsonSerializer.Serialize(insight, insight.GetType(), Options);

    /// <summary>Reads one insight.</summary>
    public static T Read<T>(string content) =>
        JsonSerializer.Deserialize<T>(content, Options) ?? throw new JsonException("A stored insight is null.");

    /// <summary>Reads the insights of an analysis, by the names of their extractors. One that the contract has no type for stays as it is.</summary>
    public static InsightsResult Read(IEnumerable<(string Extractor, string Content)> insights)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (extractor, content) in insights)
            {
                json.WritePropertyName(extractor);
                json.WriteRawValue(content, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return JsonSerializer.Deserialize<InsightsResult>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), Options)!;
    }

    /// <summary>A field that may be null is null in what was stored before there was such a field.</summary>
    private static void TakeOlderForms(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.IsSetNullable))
            property.IsRequired = false;
    }
}
