using System.Text.Json;
using Namotion.Reflection;
using NJsonSchema;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Shows enums as the words that stand for them in the contract, and tells what each means.</summary>
internal sealed class EnumSchemas : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        var type = context.ContextualType.Type;
        if (!type.IsEnum)
            return;

        var schema = context.Schema;
        (schema.Type, schema.Format) = (JsonObjectType.String, null);
        schema.Enumeration.Clear();
        schema.EnumerationNames.Clear();
        schema.Description = type.GetXmlDocsSummary();
        foreach (var member in type.GetFields().Where(f => f.IsLiteral))
        {
            var word = JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
            schema.Enumeration.Add(word);
            schema.Description += $"\n- `{word}`: {member.GetXmlDocsSummary()}";
        }
    }
}
