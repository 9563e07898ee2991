namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>What an extractor found in a part of a transcript.</summary>
/// <param name="Part">The part.</param>
/// <param name="Insight">What it found.</param>
/// <param name="Model">The model that answered.</param>
public sealed record PartFinding(TranscriptPart Part, object Insight, string Model);
