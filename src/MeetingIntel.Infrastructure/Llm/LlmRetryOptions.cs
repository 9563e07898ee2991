using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>How often a question is asked, and how long to wait in between.</summary>
public sealed class LlmRetryOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:Retry";

    /// <summary>Tries in all, the first included, 1 to 10; 1 means that nothing is asked again. Default 3.</summary>
    [Range(1, 10)]
    public int MaxAttempts { get; set; } = 3;

    /// <summary>
    /// About how long to wait before the second try, in milliseconds, 1 to 60,000; it doubles with each further try, and chance
    /// spreads it. Default 100.
    /// </summary>
    [Range(1, 60_000)]
    public int BaseDelayMs { get; set; } = 100;
}
