using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Extraction;

/// <summary>What running one extractor came to.</summary>
/// <param name="Outcome">The outcome, as the analysis keeps it.</param>
/// <param name="Insight">What was found; null when it failed.</param>
/// <param name="Usage">What it took of the model.</param>
/// <param name="Failure">The model's failure; null when it succeeded, or failed by a defect of ours.</param>
public sealed record ExtractionResult(ExtractorOutcome Outcome, object? Insight, ModelUsage Usage, LlmException? Failure);
