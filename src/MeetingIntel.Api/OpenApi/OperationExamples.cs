using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Puts examples into the document: of paths, bodies and answers. They run as they stand against the demo data, which a test does.</summary>
internal sealed class OperationExamples : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var operation = context.OperationDescription.Operation;
        var example = Examples.All.GetValueOrDefault(operation.OperationId) ?? new Example();

        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Kind == OpenApiParameterKind.Path)
                parameter.Example = example.Id;
            else if (Examples.OfQuery.TryGetValue(parameter.Name, out var value))
                parameter.Example = value;
            if (parameter.Schema is { } schema)
                schema.IsNullableRaw = null;
        }

        if (example.Body is { } body && operation.RequestBody is { } request)
        {
            request.IsRequired = true;
            foreach (var media in request.Content.Values)
                media.Example = Read(body);
        }

        foreach (var (status, response) in operation.Responses)
        {
            var isGood = status[0] == '2';
            if (Examples.AnswerOf(operation.OperationId, isGood ? null : status) is { } answer)
            {
                foreach (var media in response.Content.Values)
                    media.Example = Read(answer);
            }
            else if (isGood && response.Content.Remove("application/json", out var page))
            {
                // NSwag knows JSON alone; what has no example in JSON is a page.
                response.Content["text/html"] = page;
            }

            if (isGood && operation.OperationId == "GetTranscript")
            {
                response.Content["text/plain"] = new OpenApiMediaType
                {
                    Schema = new JsonSchema { Type = JsonObjectType.String },
                    Example = Read(Examples.AnswerOf(operation.OperationId)!)["text"],
                };
            }

            if (status == "201")
            {
                response.Headers["Location"] = new OpenApiHeader
                {
                    Description = "The path of the new resource.",
                    IsRequired = true,
                    Schema = new JsonSchema { Type = JsonObjectType.String, Format = "uri-reference" },
                };
            }
        }

        return true;
    }

    /// <summary>Reads JSON as it stands: by default a time would be moved to the zone of this machine.</summary>
    private static JToken Read(string json) =>
        JsonConvert.DeserializeObject<JToken>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })
            ?? throw new InvalidDataException("An example is null.");
}
