using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Shows enums as the words that stand for them in the contract.</summary>
internal sealed class EnumSchemas : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        if (!context.ContextualType.Type.IsEnum)
            return;

        var schema = context.Schema;
        (schema.Type, schema.Format) = (JsonObjectType.String, null);
        schema.Enumeration.Clear();
        schema.EnumerationNames.Clear();
        foreach (var name in Enum.GetNames(context.ContextualType.Type))
            schema.Enumeration.Add(JsonNamingPolicy.SnakeCaseLower.ConvertName(name));
    }
}
