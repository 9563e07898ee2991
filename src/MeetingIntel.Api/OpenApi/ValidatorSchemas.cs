using System.Text.Json;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Gives the schemas of bodies what their validators require.</summary>
internal sealed class ValidatorSchemas(IServiceProvider provider) : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        if (ValidatorConstraints.RulesOf(provider, context.ContextualType.Type) is not { } rules)
            return;

        foreach (var property in rules)
        {
            if (!context.Schema.Properties.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Key), out var schema))
                continue;

            ValidatorConstraints.Apply(schema, property);
            if (ValidatorConstraints.IsRequired(property))
            {
                schema.IsRequired = true;
                schema.IsNullableRaw = false;
            }
        }
    }
}
