using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm.Providers.Mock;

/// <summary>How the built-in model behaves.</summary>
public sealed class MockLlmOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:Mock";

    /// <summary>The share of calls that fail, 0 (none) to 1 (all). Default 0.2.</summary>
    [Range(0d, 1d)]
    public double FailureRate { get; set; } = 0.2;

    /// <summary>
    /// Makes the failures repeatable: the same seed and questions give the same ones. Any number; none by default, which leaves them to
    /// chance.
    /// </summary>
    public int? Seed { get; set; }

    /// <summary>How long an answer takes, in milliseconds, 0 to 600,000 (ten minutes); failures come at once. Default 0.</summary>
    [Range(0, 600_000)]
    public int LatencyMs { get; set; }
}
