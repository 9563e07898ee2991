using NJsonSchema;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>
/// Says what an operation is called in clients that group operations by tag: <c>prepare</c> of <c>meetings</c>. It is the action's own
/// name, which is unique in its controller, where an operation id is in the whole document.
/// </summary>
internal sealed class ClientMethods : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var operation = context.OperationDescription.Operation;
        operation.ExtensionData ??= new Dictionary<string, object?>();
        operation.ExtensionData["x-client-method"] = ConversionUtilities.ConvertToLowerCamelCase(context.MethodInfo.Name, firstCharacterMustBeAlpha: true);
        return true;
    }
}
