using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingIntel.Application.Insights;

namespace MeetingIntel.Api.Json;

/// <summary>JSON as the contract has it: snake_case, exact names and enum values, no key twice, times in UTC with <c>Z</c>.</summary>
internal static class ContractJson
{
    /// <summary>The contract's options, for what is written outside MVC.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Sets the contract's options on MVC's.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.PropertyNameCaseInsensitive = false;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new TimeJsonConverter());
        options.Converters.Add(new DayJsonConverter());
        options.Converters.Add(new WordEnumJsonConverterFactory());
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatWasNotAskedFor } };
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }

    /// <summary>An extractor that was not asked for is absent; one that failed is null.</summary>
    private static void LeaveOutWhatWasNotAskedFor(JsonTypeInfo type)
    {
        if (type.Type != typeof(InsightsResult))
            return;
        foreach (var property in type.Properties.Where(p => !p.IsExtensionData))
            property.ShouldSerialize = (insights, _) => ((InsightsResult)insights).AskedFor.Contains(property.Name);
    }
}
