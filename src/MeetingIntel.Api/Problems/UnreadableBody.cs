using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Problems;

/// <summary>Says in the caller's words what the JSON reader says in ours.</summary>
internal static partial class UnreadableBody
{
    public static string Explain(JsonException fault)
    {
        var atRoot = fault.Path is null or "$";
        if (fault.InnerException is InvalidOperationException { Message: var cause } && cause.Contains("UTF-", StringComparison.Ordinal))
            return atRoot ? fault.Message : "must be well-formed Unicode";
        if (WrongType().Match(fault.Message) is { Success: true } wrong)
            return atRoot ? "must be a JSON object" : $"must be {Describe(wrong.Groups["type"].Value)}";
        if (fault.Message.StartsWith("must ", StringComparison.Ordinal) || fault.Message.StartsWith("The body has", StringComparison.Ordinal))
            return fault.Message;
        if (fault.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            return "The body is nested too deeply.";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The body is not valid JSON: line {(fault.LineNumber ?? 0) + 1}, byte {(fault.BytePositionInLine ?? 0) + 1}.");
    }

    private static string Describe(string type) => type switch
    {
        _ when type.Contains("String", StringComparison.Ordinal) && !type.Contains("List", StringComparison.Ordinal) => "a string",
        _ when type.Contains("Boolean", StringComparison.Ordinal) => "true or false",
        _ when type.Contains("Int32", StringComparison.Ordinal) => "a whole number",
        _ when type.Contains("List", StringComparison.Ordinal) => "a list of strings",
        _ => "of another type",
    };

    [GeneratedRegex(@"could not be converted to (?<type>\S+)\. Path", RegexOptions.NonBacktracking)]
    private static partial Regex WrongType();
}
