namespace MeetingIntel.Domain;

/// <summary>An entity was asked for something its rules forbid; it is left as it was.</summary>
/// <param name="rule">The rule's name in snake_case, for callers that must tell rules apart.</param>
/// <param name="message">What was forbidden and why, in a sentence that may be shown to the caller.</param>
public sealed class RuleBrokenException(string rule, string message) : Exception(message)
{
    /// <summary>The rule's name in snake_case, such as <c>analysis_running</c>.</summary>
    public string Rule { get; } = rule;
}
