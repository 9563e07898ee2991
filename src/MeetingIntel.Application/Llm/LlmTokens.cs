namespace MeetingIntel.Application.Llm;

/// <summary>Tokens of one call, as the provider counted them.</summary>
/// <param name="Input">Tokens read, those from the provider's own prompt cache included.</param>
/// <param name="CachedInput">Those of them that came from the provider's prompt cache.</param>
/// <param name="Output">Tokens written.</param>
/// <param name="Cost">What the call cost, in the currency of the price list; null when no price is known.</param>
public readonly record struct LlmTokens(long Input, long CachedInput, long Output, decimal? Cost = null);
