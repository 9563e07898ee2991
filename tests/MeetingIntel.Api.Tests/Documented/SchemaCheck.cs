using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>
/// Holds JSON against a schema of the document, as OpenAPI 3.0.3 means it and no laxer. It is our own because NJsonSchema lets pass a time
/// without a zone and a number that its format has no room for, and cannot refuse a field that an open schema does not name. It knows the
/// keywords that the document uses; any other is an error here, lest it go unchecked.
/// </summary>
/// <param name="document">The document whose schemas are referred to.</param>
/// <param name="ofService">
/// Whether the JSON is the service's: then times are in UTC with <c>Z</c>, and a field that the schema does not name is one that the
/// document hides.
/// </param>
internal sealed partial class SchemaCheck(ApiDocument document, bool ofService)
{
    /// <summary>What is wrong with the value, each with where; empty when nothing is.</summary>
    public IReadOnlyList<string> FaultsOf(JsonElement value, JsonElement schema, string at)
    {
        schema = document.Resolve(schema);
        if (value.ValueKind == JsonValueKind.Null && schema.TryGetProperty("type", out _))
            return MayBeNull(schema) ? [] : [$"{at} is null"];

        var faults = schema.EnumerateObject().SelectMany(rule => FaultsOf(value, rule, at));
        return value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("type", out _)
            ? [.. faults, .. FieldFaultsOf(value, schema, at)]
            : [.. faults];
    }

    /// <summary><c>nullable</c> widens the type beside it and nothing else: an enumeration must name null itself.</summary>
    private static bool MayBeNull(JsonElement schema) =>
        schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean()
        && (!schema.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(w => w.ValueKind == JsonValueKind.Null));

    private IEnumerable<string> FaultsOf(JsonElement value, JsonProperty rule, string at)
    {
        var (kind, limit) = (value.ValueKind, rule.Value);
        return rule.Name switch
        {
            "type" => Unless(IsOf(limit.GetString()!, value), $"is not of type {limit}"),
            "format" => Unless(HasFormat(value, limit.GetString()!), $"has not the format {limit}"),
            "enum" => Unless(limit.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), "is none of the enumeration"),
            "minimum" => Unless(kind != JsonValueKind.Number || value.GetDouble() >= limit.GetDouble(), $"is less than {limit}"),
            "maximum" => Unless(kind != JsonValueKind.Number || value.GetDouble() <= limit.GetDouble(), $"is more than {limit}"),
            "minLength" => Unless(kind != JsonValueKind.String || LengthOf(value) >= limit.GetInt32(), $"is shorter than {limit}"),
            "maxLength" => Unless(kind != JsonValueKind.String || LengthOf(value) <= limit.GetInt32(), $"is longer than {limit}"),
            "pattern" => Unless(kind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, limit.GetString()!), $"does not match {limit}"),
            "minItems" => Unless(kind != JsonValueKind.Array || value.GetArrayLength() >= limit.GetInt32(), $"has fewer than {limit} entries"),
            "maxItems" => Unless(kind != JsonValueKind.Array || value.GetArrayLength() <= limit.GetInt32(), $"has more than {limit} entries"),
            "uniqueItems" => Unless(kind != JsonValueKind.Array || value.EnumerateArray().DistinctBy(e => e.GetRawText()).Count() == value.GetArrayLength(), "repeats an entry"),
            "items" => kind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((entry, i) => FaultsOf(entry, limit, $"{at}[{i}]")) : [],
            "required" => limit.EnumerateArray().Where(name => kind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name} is missing"),
            "allOf" => limit.EnumerateArray().SelectMany(part => FaultsOf(value, part, at)),
            "oneOf" => FaultsOfOne(value, [.. limit.EnumerateArray()], at),
            "nullable" or "description" or "example" or "default" or "properties" or "additionalProperties" => [],
            _ => throw new NotSupportedException($"The document says '{rule.Name}' of {at}, which nothing checks yet."),
        };

        IEnumerable<string> Unless(bool right, string fault) => right ? [] : [$"{at} {fault}: {Shortened(value.GetRawText())}"];
    }

    private IEnumerable<string> FaultsOfOne(JsonElement value, IReadOnlyList<JsonElement> alternatives, string at)
    {
        var faults = alternatives.Select(alternative => FaultsOf(value, alternative, at)).ToList();
        return faults.Count(f => f.Count == 0) switch
        {
            1 => [],
            0 => faults.SelectMany(f => f),
            var several => [$"{at} is {several} alternatives at once"],
        };
    }

    private IEnumerable<string> FieldFaultsOf(JsonElement value, JsonElement schema, string at)
    {
        var named = schema.TryGetProperty("properties", out var properties);
        foreach (var field in value.EnumerateObject())
        {
            var place = $"{at}.{field.Name}";
            if (named && properties.TryGetProperty(field.Name, out var known))
            {
                foreach (var fault in FaultsOf(field.Value, known, place))
                    yield return fault;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others))
            {
                foreach (var fault in FaultsOf(field.Value, others, place))
                    yield return fault;
            }
            else if (ofService)
            {
                yield return $"{place} is not in the document";
            }
        }
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && !value.GetRawText().AsSpan().ContainsAny(".eE"),
        _ => throw new NotSupportedException($"The document has the type '{type}', which nothing checks yet."),
    };

    private bool HasFormat(JsonElement value, string format) => value.ValueKind switch
    {
        JsonValueKind.String => IsTextOf(format, value.GetString()!),
        JsonValueKind.Number => IsNumberOf(format, value),
        _ => true,
    };

    private bool IsTextOf(string format, string text) => format switch
    {
        "date-time" => (ofService ? TimeInUtc() : Time()).IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "email" => Email().IsMatch(text),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) && !text.Contains(' ', StringComparison.Ordinal),
        _ => IsKnown(format),
    };

    private static bool IsNumberOf(string format, JsonElement number) => format switch
    {
        "int32" => number.TryGetInt32(out _),
        "int64" => number.TryGetInt64(out _),
        "double" => double.IsFinite(number.GetDouble()),
        "decimal" => number.TryGetDecimal(out _),
        _ => IsKnown(format),
    };

    /// <summary>A format of another type says nothing of this one.</summary>
    private static bool IsKnown(string format) =>
        format is "date-time" or "date" or "email" or "uri-reference" or "int32" or "int64" or "double" or "decimal"
            ? true
            : throw new NotSupportedException($"The document has the format '{format}', which nothing checks yet.");

    /// <summary>In characters as JSON Schema counts them.</summary>
    private static int LengthOf(JsonElement text) => text.GetString()!.EnumerateRunes().Count();

    private static string Shortened(string text) => text.Length <= 100 ? text : $"{text[..100]}…";

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]
    private static partial Regex TimeInUtc();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex Email();
}
