namespace MeetingIntel.Api.Problems;

/// <summary>A kind of "no" in the contract, with what its help page says.</summary>
/// <param name="Slug">The last part of <c>type</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Cause">When it happens.</param>
/// <param name="Example">A detail that it may bear.</param>
/// <param name="Remedy">What the caller can do.</param>
public sealed record ProblemType(string Slug, int Status, string Title, string Cause, string Example, string Remedy)
{
    /// <summary>The relative reference that problems bear as <c>type</c>; the service answers it with a help page.</summary>
    public string Reference => $"/problems/{Slug}";
}
