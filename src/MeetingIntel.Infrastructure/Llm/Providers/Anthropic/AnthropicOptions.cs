namespace MeetingIntel.Infrastructure.Llm.Providers.Anthropic;

/// <summary>Anthropic.</summary>
public sealed class AnthropicOptions : ProviderOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:Anthropic";

    private const int DefaultMaxOutputTokens = 8192;

    /// <summary>Without <c>/v1</c>; <c>/v1/messages</c> is called below it.</summary>
    public override string BaseUrl { get; set; } = "https://api.anthropic.com";

    /// <summary>Anthropic demands a limit; by default, and where the setting is blank, 8,192, which every current model of theirs takes.</summary>
    public override int? MaxOutputTokens { get; set => field = value ?? DefaultMaxOutputTokens; } = DefaultMaxOutputTokens;
}
