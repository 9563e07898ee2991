using System.Text.Json;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Gives query parameters what the validator of their query requires, and what the query takes when they are left out.</summary>
internal sealed class ValidatorParameters(IServiceProvider provider) : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (var query in context.MethodInfo.GetParameters().Select(p => p.ParameterType))
        {
            foreach (var (property, rules) in ValidatorConstraints.RulesOf(provider, query))
            {
                var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(property);
                var parameter = context.OperationDescription.Operation.Parameters.FirstOrDefault(p => p.Kind == OpenApiParameterKind.Query && p.Name == name);
                if (parameter is null)
                    continue;

                var schema = parameter.Schema ?? parameter;
                ValidatorConstraints.Apply(schema, rules, context.SchemaResolver);
                schema.Default = query.GetProperty(property)?.GetValue(Activator.CreateInstance(query));
            }
        }

        return true;
    }
}
