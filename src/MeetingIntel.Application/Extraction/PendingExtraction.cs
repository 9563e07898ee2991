using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction;

/// <summary>An extractor that is to run, and what of its work is done.</summary>
/// <param name="Extractor">The extractor.</param>
/// <param name="Unread">What it has still to read; null for all of the transcript.</param>
/// <param name="Standing">What it found in the rest.</param>
public sealed record PendingExtraction(IInsightExtractor Extractor, IReadOnlyList<Passage>? Unread, IReadOnlyList<PartFinding> Standing)
{
    /// <summary>An extractor that has read nothing yet.</summary>
    public PendingExtraction(IInsightExtractor extractor)
        : this(extractor, Unread: null, Standing: [])
    {
    }
}
