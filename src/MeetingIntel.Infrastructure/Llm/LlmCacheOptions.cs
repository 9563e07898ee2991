namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Whether answers are kept to be given again.</summary>
public sealed class LlmCacheOptions
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Llm:Cache";

    /// <summary>
    /// Whether a question that was answered before, or is being answered, gets that answer; false means that the model answers every time.
    /// Default true.
    /// </summary>
    public bool Enabled { get; set; } = true;
}
