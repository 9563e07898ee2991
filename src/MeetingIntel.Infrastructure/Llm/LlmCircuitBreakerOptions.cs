using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>When a provider is given a rest.</summary>
public sealed class LlmCircuitBreakerOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:CircuitBreaker";

    /// <summary>Whether there is a breaker at all. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The share of failed calls, above 0 to 1, from which on the circuit opens. Default 0.9.</summary>
    [Range(0d, 1d, MinimumIsExclusive = true)]
    public double FailureRatio { get; set; } = 0.9;

    /// <summary>Calls within half a minute, or three times <c>Llm:Timeout:PerAttemptSeconds</c> where that is more, below which no share opens the circuit; at least 2. Default 20.</summary>
    [Range(2, int.MaxValue)]
    public int MinimumThroughput { get; set; } = 20;

    /// <summary>How long an open circuit stays open before one call tries it, in seconds, 0.5 to 86,400 (a day). Default 5.</summary>
    [Range(0.5, 86_400d)]
    public double BreakSeconds { get; set; } = 5;
}
