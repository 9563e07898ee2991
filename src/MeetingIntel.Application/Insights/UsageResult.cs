namespace MeetingIntel.Application.Insights;

/// <summary>What answering took of the model.</summary>
public sealed record UsageResult
{
    /// <summary>Calls made, failed ones included; answers that were remembered, or given to the same question at the same time, cost none.</summary>
    public required int Calls { get; init; }

    /// <summary>Those of them that repeated an earlier one.</summary>
    public required int Retries { get; init; }

    /// <summary>Tokens read.</summary>
    public required long InputTokens { get; init; }

    /// <summary>Those of them that came from the provider's prompt cache.</summary>
    public required long CachedInputTokens { get; init; }

    /// <summary>Tokens written.</summary>
    public required long OutputTokens { get; init; }

    /// <summary>What it cost; null when no price is known.</summary>
    public required decimal? Cost { get; init; }
}
