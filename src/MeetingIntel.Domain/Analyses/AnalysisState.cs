namespace MeetingIntel.Domain.Analyses;

/// <summary>Where an analysis stands.</summary>
public enum AnalysisState
{
    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>Its extractors are at work.</summary>
    Running,

    /// <summary>Every extractor succeeded.</summary>
    Completed,

    /// <summary>Something was found, but an extractor failed, wholly or in part.</summary>
    Partial,

    /// <summary>Every extractor failed.</summary>
    Failed,
}
