using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>A field that is left out where it would be null is never null.</summary>
internal sealed class AbsentSchemas : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        foreach (var property in context.ContextualType.Type.GetProperties())
        {
            if (property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull
                && context.Schema.Properties.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), out var schema))
                schema.IsNullableRaw = null;
        }
    }
}
