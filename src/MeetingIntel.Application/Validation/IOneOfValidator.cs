namespace MeetingIntel.Application.Validation;

/// <summary>Tells what a text may be, for the OpenAPI document, which cannot know the request's type.</summary>
public interface IOneOfValidator
{
    /// <summary>What it may be.</summary>
    IReadOnlyList<string> Allowed { get; }
}
