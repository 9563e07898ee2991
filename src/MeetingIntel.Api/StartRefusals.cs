using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Api;

/// <summary>Says why the service does not start, in the words of its settings.</summary>
internal static partial class StartRefusals
{
    /// <summary>One sentence, or one for each setting.</summary>
    public static string Describe(Exception refusal) => refusal switch
    {
        OptionsValidationException invalid => string.Join(" ", invalid.Failures.Select(failure => Describe(invalid.OptionsType, failure))),
        // What one check found may keep another from its own.
        AggregateException several => string.Join(" ", several.Flatten().InnerExceptions.Select(Describe).Distinct()),
        _ => refusal.Message,
    };

    private static string Describe(Type options, string failure)
    {
        var section = options.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue();
        return ByAttribute().Match(failure) is { Success: true } broken
            ? $"{section}:{broken.Groups["member"].Value} is not allowed: {broken.Groups["rule"].Value}"
            : failure;
    }

    [GeneratedRegex("members: '(?<member>[^']+)' with the error: '(?<rule>[^']+)'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ByAttribute();
}
