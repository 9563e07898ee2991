using MeetingIntel.Application.Paging;
using NJsonSchema.Generation;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Names schemas for those who read the contract: <c>Meeting</c>, <c>MeetingPage</c>, <c>CreateMeetingRequest</c>.</summary>
internal sealed class ContractSchemaNames : ISchemaNameGenerator
{
    private const string Result = "Result";
    private const string Command = "Command";

    public string Generate(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>))
            return Generate(type.GetGenericArguments()[0]) + "Page";
        if (type.Name.EndsWith(Command, StringComparison.Ordinal))
            return type.Name[..^Command.Length] + "Request";
        return type.Name.EndsWith(Result, StringComparison.Ordinal) && !type.Name.StartsWith("Create", StringComparison.Ordinal)
            ? type.Name[..^Result.Length]
            : type.Name;
    }
}
