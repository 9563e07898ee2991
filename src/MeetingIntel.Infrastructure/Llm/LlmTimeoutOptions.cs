using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>How long to wait for an answer.</summary>
public sealed class LlmTimeoutOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:Timeout";

    /// <summary>Longest time with the provider for one try, in seconds, above 0 to 86,400 (a day). Default 30.</summary>
    [Range(0d, 86_400d, MinimumIsExclusive = true)]
    public double PerAttemptSeconds { get; set; } = 30;

    /// <summary>Longest time for a question with all its tries and waits, in seconds, above 0 to 86,400 (a day). Default 60.</summary>
    [Range(0d, 86_400d, MinimumIsExclusive = true)]
    public double TotalSeconds { get; set; } = 60;
}
