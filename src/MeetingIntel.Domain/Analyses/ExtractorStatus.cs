namespace MeetingIntel.Domain.Analyses;

/// <summary>Where one extractor of an analysis stands.</summary>
public enum ExtractorStatus
{
    /// <summary>It has no outcome yet.</summary>
    Pending,

    /// <summary>Its insight is stored.</summary>
    Succeeded,

    /// <summary>It gave no insight; it can be run again.</summary>
    Failed,

    /// <summary>Its insight is stored, but some turns of the transcript were not read; they can be read later.</summary>
    Partial,
}
