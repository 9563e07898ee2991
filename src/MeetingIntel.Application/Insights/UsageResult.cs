using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>What answering took of the model.</summary>
public sealed record UsageResult
{
    /// <summary>Calls made, failed ones included; answers that were remembered, or given to the same question at the same time, cost none.</summary>
    [Range(0, double.MaxValue)]
    public required int Calls { get; init; }

    /// <summary>Those of them that repeated an earlier one.</summary>
    [Range(0, double.MaxValue)]
    public required int Retries { get; init; }

    /// <summary>Tokens that the model read.</summary>
    [Range(0, double.MaxValue)]
    public required long InputTokens { get; init; }

    /// <summary>Those of them that came from the provider's prompt cache.</summary>
    [Range(0, double.MaxValue)]
    public required long CachedInputTokens { get; init; }

    /// <summary>Tokens that the model wrote.</summary>
    [Range(0, double.MaxValue)]
    public required long OutputTokens { get; init; }

    /// <summary>What it cost, in the currency of the price list; null when no price is known.</summary>
    [Range(0, double.MaxValue)]
    public required decimal? Cost { get; init; }
}
