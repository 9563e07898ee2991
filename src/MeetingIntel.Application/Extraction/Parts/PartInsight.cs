namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>What one part of a transcript gave.</summary>
/// <typeparam name="TInsight">The insight's type.</typeparam>
/// <param name="Insight">What was found.</param>
/// <param name="Read">Where it was looked for.</param>
public sealed record PartInsight<TInsight>(TInsight Insight, TurnsRead Read);
