namespace MeetingIntel.Infrastructure.Llm.Providers.OpenAi;

/// <summary>OpenAI, or any server with the same API: Azure OpenAI, vLLM, llama.cpp, LM Studio, Ollama.</summary>
public sealed class OpenAiOptions : ProviderOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:OpenAI";

    /// <summary>With the <c>/v1</c> that such servers have; <c>/chat/completions</c> is called below it.</summary>
    public override string BaseUrl { get; set; } = "https://api.openai.com/v1";

    /// <summary>By default none: the server's own limit holds.</summary>
    public override int? MaxOutputTokens { get; set; }
}
