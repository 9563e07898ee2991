using MeetingIntel.Application.ActionItems.ChangeActionItem;
using Namotion.Reflection;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Shows a field of a <c>PATCH</c> as what it holds: nobody sends the wrapper.</summary>
internal sealed class PatchTypeMapper : ITypeMapper
{
    public Type MappedType => typeof(Patch<>);

    public bool UseReference => false;

    public void GenerateSchema(JsonSchema schema, TypeMapperContext context)
    {
        var held = context.Type.GetGenericArguments()[0];
        var type = Nullable.GetUnderlyingType(held) ?? held;
        if (type.IsEnum)
        {
            var inner = context.JsonSchemaGenerator.Generate(type.ToContextualType(), context.JsonSchemaResolver);
            schema.Reference = inner;
            return;
        }

        schema.Type = JsonObjectType.String;
        schema.Format = type == typeof(DateOnly) ? JsonFormatStrings.Date : null;
    }
}
