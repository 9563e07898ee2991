namespace MeetingIntel.Benchmarks.Processes;

/// <summary>What a caller of <c>analyze</c> was given.</summary>
internal enum AnalysisShape
{
    /// <summary>All extractors' insights.</summary>
    Whole,

    /// <summary>Some of them.</summary>
    Partial,

    /// <summary>None: 503.</summary>
    Failed,
}
