using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Problems;

/// <summary>Says in the caller's words what the JSON reader says in ours.</summary>
internal static partial class UnreadableBody
{
    /// <summary>The messages of our own converters and rules begin with this word and pass as they are.</summary>
    private const string OurOwn = "must ";

    public static string Explain(string key, string message)
    {
        if (message.StartsWith(OurOwn, StringComparison.Ordinal) || message.StartsWith("is required", StringComparison.Ordinal))
            return message;
        if (message.StartsWith("A non-empty request body is required", StringComparison.Ordinal))
            return "A JSON body is required.";
        if (WrongType().Match(message) is { Success: true } wrong)
            return key is "$" or "" ? "must be a JSON object" : $"must be {Describe(wrong.Groups["type"].Value)}";
        if (Duplicate().Match(message) is { Success: true } duplicate)
            return $"The key '{duplicate.Groups["key"].Value}' stands more than once in the body.";
        return Position().Match(message) is { Success: true } at
            ? $"The body is not valid JSON in UTF-8: line {int.Parse(at.Groups["line"].Value) + 1}, byte {int.Parse(at.Groups["byte"].Value) + 1}."
            : "The body is not valid JSON in UTF-8.";
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

    [GeneratedRegex(@"[Dd]uplicate property '(?<key>[^']*)'", RegexOptions.NonBacktracking)]
    private static partial Regex Duplicate();

    [GeneratedRegex(@"LineNumber: (?<line>\d+) \| BytePositionInLine: (?<byte>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Position();
}
