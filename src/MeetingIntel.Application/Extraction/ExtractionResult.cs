using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Extraction;

/// <summary>What running one extractor came to.</summary>
/// <param name="Outcome">The outcome, as the analysis keeps it.</param>
/// <param name="Insight">What was found, if only in a part of the transcript; null when nothing could be read.</param>
/// <param name="Usage">What it took of the model.</param>
/// <param name="Failure">The model's failure, the first of several; null when it succeeded, or failed by a defect of ours.</param>
/// <param name="Standing">What the parts gave, to go on from, while others are unread; else empty.</param>
public sealed record ExtractionResult(
    ExtractorOutcome Outcome, object? Insight, ModelUsage Usage, LlmException? Failure, IReadOnlyList<PartFinding> Standing);
