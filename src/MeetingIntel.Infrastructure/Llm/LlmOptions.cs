using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Which model answers, and how many questions it is given at once.</summary>
public sealed class LlmOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm";

    /// <summary>The provider's name; by default <c>Mock</c>, the built-in model.</summary>
    public string Provider { get; set; } = "Mock";

    /// <summary>Calls that may be with the provider at once, 1 to 10,000; further ones wait for their turn. Default 16.</summary>
    [Range(1, 10_000)]
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>
    /// The tokens that the model takes in at once, instructions and answer included, 2,000 to 10,000,000. What does not fit is read part
    /// by part. Default 100,000.
    /// </summary>
    [Range(2_000, 10_000_000)]
    public int ContextTokens { get; set; } = 100_000;
}
