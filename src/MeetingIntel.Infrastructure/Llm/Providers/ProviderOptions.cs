using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>How a provider of models is reached, and which of its models answers.</summary>
public abstract class ProviderOptions
{
    /// <summary>The address of its API, an absolute http or https URL without query; by default the vendor's own.</summary>
    public abstract string BaseUrl { get; set; }

    /// <summary>The key; none for a server that asks for none. Either this or <see cref="ApiKeyFile"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>A file that holds the key and nothing else, read once, at start.</summary>
    public string? ApiKeyFile { get; set; }

    /// <summary>The model that answers what <c>Llm:Models</c> gives to no other; there is no default.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Whether the schema of the answer is sent as the provider's response format. False sends it as part of the prompt, for servers and
    /// models that know no such format. Default true.
    /// </summary>
    public bool StructuredOutput { get; set; } = true;

    /// <summary>The most tokens of one answer, 256 to 1,000,000; an answer that needs more is cut short and asked for again.</summary>
    [Range(256, 1_000_000)]
    public abstract int? MaxOutputTokens { get; set; }
}
