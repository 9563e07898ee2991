using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>What one question reads of a transcript. The parts' own passages follow one another without gap or overlap.</summary>
/// <param name="Own">What this part alone is to read.</param>
/// <param name="Shown">That, after a few turns that the part before ends with: a commitment at the border is seen with its neighbours.</param>
public sealed record TranscriptPart(Passage Own, Passage Shown);
