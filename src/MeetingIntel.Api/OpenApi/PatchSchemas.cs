using System.Reflection;
using System.Text.Json;
using MeetingIntel.Application.ActionItems.ChangeActionItem;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Says which fields of a <c>PATCH</c> may be null: those whose value may.</summary>
internal sealed class PatchSchemas : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var property in context.ContextualType.Type.GetProperties())
        {
            if (!property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(Patch<>))
                continue;
            if (context.Schema.Properties.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), out var schema))
                schema.IsNullableRaw = nullability.Create(property).GenericTypeArguments[0].ReadState == NullabilityState.Nullable;
        }
    }
}
