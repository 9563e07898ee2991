using NJsonSchema;
using NJsonSchema.Visitors;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>
/// Writes what stands beside a reference as OpenAPI 3.0 means it. NSwag wraps such a reference in a <c>oneOf</c> of one, and puts
/// <c>nullable</c> beside it, which says nothing there: OpenAPI 3.0.3 lets <c>nullable</c> widen only the <c>type</c> it stands beside.
/// </summary>
internal sealed class ReferenceWrappers : IDocumentProcessor
{
    public void Process(DocumentProcessorContext context) => new Rewriting().Visit(context.Document);

    private sealed class Rewriting : JsonSchemaVisitorBase
    {
        protected override JsonSchema VisitSchema(JsonSchema schema, string path, string? typeNameHint)
        {
            if (schema.OneOf.Count != 1 || schema.OneOf.First() is not { HasReference: true } reference)
                return schema;

            if (schema.IsNullableRaw == true)
            {
                schema.OneOf.Add(new JsonSchema { Type = reference.ActualSchema.Type, IsNullableRaw = true, Enumeration = { null } });
            }
            else
            {
                schema.OneOf.Clear();
                if (string.IsNullOrEmpty(schema.Description))
                    schema.Reference = reference.Reference;
                else
                    schema.AllOf.Add(reference);
            }

            schema.IsNullableRaw = null;
            return schema;
        }
    }
}
