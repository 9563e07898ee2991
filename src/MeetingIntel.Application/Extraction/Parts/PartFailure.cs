using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>Why an extractor found nothing in a part of a transcript.</summary>
/// <param name="Part">The part.</param>
/// <param name="Error">The truth in one line.</param>
/// <param name="Failure">The model's failure; null for a defect of ours.</param>
public sealed record PartFailure(TranscriptPart Part, string Error, LlmException? Failure);
