using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>What the model was asked for, and what it cost.</summary>
public sealed record UsageResult
{
    /// <summary>Calls made, failed ones included; an answer that was kept from before, or shared with an identical question that ran at the same time, costs none.</summary>
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

    /// <summary>What it cost; null when no price is known.</summary>
    [Range(0, double.MaxValue)]
    public required decimal? Cost { get; init; }
}
