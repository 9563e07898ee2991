namespace MeetingIntel.Domain.Analyses;

/// <summary>What one extractor of an analysis found, as the contract shows it. Action items are entities of their own.</summary>
public sealed class Insight
{
    /// <summary>Keeps what an extractor found.</summary>
    public Insight(AnalysisId analysisId, string extractor, string content) =>
        (AnalysisId, Extractor, Content) = (analysisId, extractor, content);

    /// <summary>The analysis it belongs to.</summary>
    public AnalysisId AnalysisId { get; private set; }

    /// <summary>The extractor that found it.</summary>
    public string Extractor { get; private set; }

    /// <summary>The finding: JSON in the contract's form.</summary>
    public string Content { get; private set; }
}
