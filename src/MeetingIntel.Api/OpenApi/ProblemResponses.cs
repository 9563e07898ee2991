using System.Reflection;
using MeetingIntel.Api.Problems;
using Namotion.Reflection;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>
/// Lists the problems that an action names, each with when it happens and an example under its slug; any action may have a defect.
/// </summary>
internal sealed class ProblemResponses : IOperationProcessor
{
    private const string MediaType = "application/problem+json";

    public bool Process(OperationProcessorContext context)
    {
        var schema = context.SchemaGenerator.GenerateWithReference<JsonSchema>(typeof(Problem).ToContextualType(), context.SchemaResolver);
        var slugs = context.MethodInfo.GetCustomAttribute<ProblemsAttribute>()?.Slugs ?? [];
        var operation = context.OperationDescription.Operation;
        foreach (var status in ProblemTypes.All.Where(p => slugs.Contains(p.Slug) || p == ProblemTypes.Internal).GroupBy(p => p.Status).OrderBy(g => g.Key))
        {
            var media = new OpenApiMediaType { Schema = schema };
            foreach (var type in status)
                media.Examples[type.Slug] = new OpenApiExample { Summary = type.Title, Value = ExampleOf(type, context.OperationDescription) };
            var response = new OpenApiResponse
            {
                Description = string.Join("\n\n", status.Select(p => $"`{p.Slug}`: {OwnRefusals.Of(context.OperationDescription, p).Cause}")),
                Content = { [MediaType] = media },
            };
            if (status.Contains(ProblemTypes.ModelUnavailable))
            {
                response.Headers["Retry-After"] = new OpenApiHeader
                {
                    Description = "Whole seconds to wait before asking again. It comes with `model-unavailable` alone: else asking again cannot help.",
                    Schema = new JsonSchema { Type = JsonObjectType.Integer, Minimum = 1 },
                };
            }

            operation.Responses[$"{status.Key}"] = response;
        }

        return true;
    }

    private static JObject ExampleOf(ProblemType type, OpenApiOperationDescription description)
    {
        var operation = description.Operation;
        var example = new JObject
        {
            ["type"] = type.Reference,
            ["title"] = type.Title,
            ["status"] = type.Status,
            ["detail"] = OwnRefusals.Of(description, type).Example,
            ["instance"] = type == ProblemTypes.NotFound ? OwnRefusals.PathOfMissing(description) : Examples.PathOf(operation.OperationId, description.Path),
            ["trace_id"] = "0af7651916cd43dd8448eb211c80319c",
        };
        if (type == ProblemTypes.InvalidRequest)
        {
            var (field, fault) = OwnRefusals.FaultOf(operation);
            example["errors"] = new JObject { [field] = new JArray(fault) };
        }

        if (type.Status == ProblemTypes.ModelUnavailable.Status && operation.OperationId != "PrepareMeeting")
            example["analysis_id"] = "analysis_006";
        return example;
    }
}
