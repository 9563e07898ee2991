using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Which models answer, and how many questions a provider is given at once.</summary>
public sealed class LlmOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm";

    /// <summary>Who is asked first: <c>Mock</c> (the built-in model), <c>OpenAI</c> or <c>Anthropic</c>. Default <c>Mock</c>.</summary>
    public string Provider { get; set; } = LlmProviders.Mock;

    /// <summary>Who is asked, in this order, when the ones before gave no answer. Default none.</summary>
    public IList<string> Fallbacks { get; set; } = [];

    /// <summary>
    /// Models of the first provider for single tasks, by the extractor's name, or <c>brief</c> for preparations; all else is answered by
    /// the provider's own <c>Model</c>. Default none.
    /// </summary>
    public IDictionary<string, string> Models { get; set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Calls that may be with one provider at once, 1 to 10,000; further ones wait for their turn. Default 16.</summary>
    [Range(1, 10_000)]
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>
    /// The tokens that the model takes in at once, instructions and answer included, 2,000 to 10,000,000. What does not fit is read part
    /// by part. Default 100,000.
    /// </summary>
    [Range(2_000, 10_000_000)]
    public int ContextTokens { get; set; } = 100_000;
}
