using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Refusals;

/// <summary>The model gave nothing for an analysis, whose transcript and row are kept.</summary>
/// <param name="analysisId">The analysis, ready to be retried.</param>
/// <param name="message">What happened and what the caller can do.</param>
/// <param name="failures">How the model failed.</param>
public sealed class ModelUnavailableException(string analysisId, string message, IReadOnlyCollection<LlmException> failures) : RefusalException(message)
{
    /// <summary>The analysis, ready to be retried.</summary>
    public string AnalysisId { get; } = analysisId;

    /// <summary>Whether asking again cannot help: every failure needs another request or other settings.</summary>
    public bool IsPermanent { get; } = failures.Count > 0 && failures.All(f => f.IsPermanent);

    /// <summary>The rest of the break where the circuit is open, else the longest wait that the provider asked for; null when nobody asked.</summary>
    public TimeSpan? RetryAfter { get; } = failures.Where(f => f.IsCircuitOpen).Max(f => f.RetryAfter) ?? failures.Max(f => f.RetryAfter);
}
