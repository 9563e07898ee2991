using System.Text.Json;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Gives the schemas of bodies what their validators require.</summary>
internal sealed class ValidatorSchemas(IServiceProvider provider) : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        foreach (var (property, rules) in ValidatorConstraints.RulesOf(provider, context.ContextualType.Type))
        {
            if (!context.Schema.Properties.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(property), out var schema))
                continue;

            ValidatorConstraints.Apply(schema, rules, context.Resolver);
            if (ValidatorConstraints.IsRequired(rules))
            {
                schema.IsRequired = true;
                schema.IsNullableRaw = false;
            }
        }
    }
}
