using System.Reflection;
using MeetingIntel.Api.Problems;
using Namotion.Reflection;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Lists the problems that an action names, each with its schema and an example; any action may have a defect.</summary>
internal sealed class ProblemResponses : IOperationProcessor
{
    private const string MediaType = "application/problem+json";

    public bool Process(OperationProcessorContext context)
    {
        var schema = context.SchemaGenerator.GenerateWithReference<JsonSchema>(typeof(Problem).ToContextualType(), context.SchemaResolver);
        var slugs = context.MethodInfo.GetCustomAttribute<ProblemsAttribute>()?.Slugs ?? [];
        var path = context.OperationDescription.Path;
        foreach (var status in ProblemTypes.All.Where(p => slugs.Contains(p.Slug) || p == ProblemTypes.Internal).GroupBy(p => p.Status).OrderBy(g => g.Key))
        {
            var response = new OpenApiResponse { Description = string.Join(" Or: ", status.Select(p => $"`{p.Slug}`: {p.Cause}")) };
            response.Content[MediaType] = new OpenApiMediaType { Schema = schema, Example = ExampleOf(status.First(), path) };
            if (status.Contains(ProblemTypes.ModelUnavailable))
            {
                response.Headers["Retry-After"] = new OpenApiHeader
                {
                    Description = "Whole seconds to wait before asking again; absent when asking again cannot help.",
                    Schema = new JsonSchema { Type = JsonObjectType.Integer, Minimum = 1 },
                };
            }

            context.OperationDescription.Operation.Responses[$"{status.Key}"] = response;
        }

        return true;
    }

    private static JObject ExampleOf(ProblemType type, string path)
    {
        var example = new JObject
        {
            ["type"] = type.Reference,
            ["title"] = type.Title,
            ["status"] = type.Status,
            ["detail"] = type.Example,
            ["instance"] = path.Replace("{id}", "meeting_1", StringComparison.Ordinal),
            ["trace_id"] = "0af7651916cd43dd8448eb211c80319c",
        };
        if (type == ProblemTypes.InvalidRequest)
            example["errors"] = new JObject { ["title"] = new JArray("must not be blank") };
        if (type == ProblemTypes.ModelUnavailable)
            example["analysis_id"] = "analysis_1";
        return example;
    }
}
