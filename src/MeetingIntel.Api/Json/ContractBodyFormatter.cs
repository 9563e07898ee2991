using System.Text.Json;
using MeetingIntel.Api.Binding;
using MeetingIntel.Api.Problems;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace MeetingIntel.Api.Json;

/// <summary>Reads bodies as the contract has them: JSON, no key twice in any object, known to us or not. What is wrong is told by field.</summary>
internal sealed class ContractBodyFormatter : WholeBodyFormatter
{
    /// <summary>A longer key is not repeated in the answer.</summary>
    private const int MaxKeyShown = 100;

    public ContractBodyFormatter()
    {
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
    }

    protected override string Field => "";

    /// <summary>JSON that is a transcript is no command.</summary>
    protected override bool CanReadType(Type type) => type != TranscriptBodyFormatter.Command;

    protected override InputFormatterResult Read(InputFormatterContext context, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return Fault(context, Field, "A JSON body is required.");
        try
        {
            if (JsonKeys.FindDuplicate(body) is { } key)
                return Fault(context, key.Length <= MaxKeyShown ? $"$.{key}" : "", "must stand once in the body, not twice");
            return JsonSerializer.Deserialize(body, context.ModelType, ContractJson.Options) is { } model
                ? InputFormatterResult.Success(model)
                : Fault(context, Field, "must be a JSON object");
        }
        catch (JsonException e)
        {
            return Fault(context, e.Path ?? "", UnreadableBody.Explain(e));
        }
    }
}
