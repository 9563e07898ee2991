using System.Text.Json;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Gives query parameters what the validator of their query requires.</summary>
internal sealed class ValidatorParameters(IServiceProvider provider) : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (var parameter in context.MethodInfo.GetParameters())
        {
            if (ValidatorConstraints.RulesOf(provider, parameter.ParameterType) is not { } rules)
                continue;

            foreach (var property in rules)
            {
                var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Key);
                if (context.OperationDescription.Operation.Parameters.FirstOrDefault(p => p.Kind == OpenApiParameterKind.Query && p.Name == name) is { } query)
                    ValidatorConstraints.Apply(query.Schema ?? query, property);
            }
        }

        return true;
    }
}
