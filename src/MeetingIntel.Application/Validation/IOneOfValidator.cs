namespace MeetingIntel.Application.Validation;

/// <summary>Tells what a text may be, for the OpenAPI document, which cannot know the request's type.</summary>
public interface IOneOfValidator
{
    /// <summary>What such a text is called in the contract, such as <c>Extractor</c>.</summary>
    string Noun { get; }

    /// <summary>What it stands for, in a sentence.</summary>
    string Meaning { get; }

    /// <summary>What it may be.</summary>
    IReadOnlyList<string> Allowed { get; }
}
