using MeetingIntel.Api.Binding;
using MeetingIntel.Application.Transcripts;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>
/// Shows a body that is a transcript as what is sent: a text of each type that is read, or JSON of any shape; nobody sends the command.
/// Clients that know texts alone send it as the type that takes any format.
/// </summary>
internal sealed class TranscriptBodies : IOperationProcessor
{
    /// <summary>Keeps the command out of the document's schemas.</summary>
    public static ITypeMapper AsText { get; } = new PrimitiveTypeMapper(TranscriptBodyFormatter.Command, schema => schema.Type = JsonObjectType.String);

    public bool Process(OperationProcessorContext context)
    {
        if (context.MethodInfo.GetParameters().All(p => p.ParameterType != TranscriptBodyFormatter.Command))
            return true;

        var operation = context.OperationDescription.Operation;
        var body = operation.RequestBody;
        body.IsRequired = true;
        body.Content.Clear();
        foreach (var type in TranscriptBodyFormatter.MediaTypes)
        {
            var example = Examples.OfTranscripts[type];
            body.Content[type] = type == TranscriptMediaTypes.Json
                ? new OpenApiMediaType { Schema = new JsonSchema { Description = "What another tool, or this service, wrote: an object or a list." }, Example = JToken.Parse(example) }
                : new OpenApiMediaType { Schema = new JsonSchema { Type = JsonObjectType.String, MinLength = 1, Pattern = @"\S" }, Example = example.ReplaceLineEndings("\n") };
        }

        operation.ExtensionData ??= new Dictionary<string, object?>();
        operation.ExtensionData["x-client-content-type"] = TranscriptBodyFormatter.MediaTypes[0];
        return true;
    }
}
