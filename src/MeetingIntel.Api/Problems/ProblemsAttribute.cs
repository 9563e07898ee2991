namespace MeetingIntel.Api.Problems;

/// <summary>Which problems an action answers with, for the OpenAPI document.</summary>
/// <param name="slugs">Their slugs.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProblemsAttribute(params string[] slugs) : Attribute
{
    public IReadOnlyList<string> Slugs { get; } = slugs;
}
