namespace MeetingIntel.Domain.Analyses;

/// <summary>What an analysis took of the model, over all its runs.</summary>
/// <param name="Calls">Calls made, failed ones included.</param>
/// <param name="Retries">Those of them that repeated an earlier one.</param>
/// <param name="InputTokens">Tokens read.</param>
/// <param name="CachedInputTokens">Those of them that came from the provider's prompt cache.</param>
/// <param name="OutputTokens">Tokens written.</param>
/// <param name="Cost">What it cost; null when no price is known for any of the calls.</param>
public sealed record ModelUsage(int Calls, int Retries, long InputTokens, long CachedInputTokens, long OutputTokens, decimal? Cost)
{
    /// <summary>Nothing was asked.</summary>
    public static ModelUsage None { get; } = new(0, 0, 0, 0, 0, null);

    /// <summary>Both together.</summary>
    public ModelUsage Add(ModelUsage other) => new(
        Calls + other.Calls, Retries + other.Retries, InputTokens + other.InputTokens,
        CachedInputTokens + other.CachedInputTokens, OutputTokens + other.OutputTokens,
        (Cost, other.Cost) is (null, null) ? null : (Cost ?? 0) + (other.Cost ?? 0));
}
