using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Analyses;

/// <summary>
/// What one part of the transcript gave to an insight that is not complete yet: kept until the rest is read too, so that a retry reads
/// nothing twice.
/// </summary>
public sealed class InsightPart
{
    private InsightPart(
        AnalysisId analysisId, string extractor, int firstTurn, int start, int lastTurn, int end, int shownTurn, int shownStart,
        string content, string model)
    {
        (AnalysisId, Extractor, FirstTurn, Start, LastTurn, End) = (analysisId, extractor, firstTurn, start, lastTurn, end);
        (ShownTurn, ShownStart, Content, Model) = (shownTurn, shownStart, content, model);
    }

    /// <summary>Keeps what a part gave.</summary>
    /// <param name="analysisId">The analysis.</param>
    /// <param name="extractor">The extractor that read it.</param>
    /// <param name="own">What the part was to read.</param>
    /// <param name="shown">What it was shown: that, and what stands before it.</param>
    /// <param name="content">What was found, as JSON.</param>
    /// <param name="model">The model that answered.</param>
    public InsightPart(AnalysisId analysisId, string extractor, Passage own, Passage shown, string content, string model)
        : this(analysisId, extractor, own.FirstTurn, own.Start, own.LastTurn, own.End, shown.FirstTurn, shown.Start, content, model)
    {
    }

    /// <summary>The analysis it belongs to.</summary>
    public AnalysisId AnalysisId { get; private set; }

    /// <summary>The extractor that read it.</summary>
    public string Extractor { get; private set; }

    /// <summary>The first turn it read.</summary>
    public int FirstTurn { get; private set; }

    /// <summary>Where in that turn's words it began.</summary>
    public int Start { get; private set; }

    /// <summary>The last turn it read.</summary>
    public int LastTurn { get; private set; }

    /// <summary>Where in that turn's words it ended.</summary>
    public int End { get; private set; }

    /// <summary>The first turn it was shown.</summary>
    public int ShownTurn { get; private set; }

    /// <summary>Where in that turn's words what was shown began.</summary>
    public int ShownStart { get; private set; }

    /// <summary>What was found: JSON in the contract's form.</summary>
    public string Content { get; private set; }

    /// <summary>The model that answered, as <c>provider/model</c>.</summary>
    public string Model { get; private set; }

    /// <summary>What the part was to read.</summary>
    public Passage Own => new(FirstTurn, Start, LastTurn, End);

    /// <summary>What it was shown: that, and what stands before it.</summary>
    public Passage Shown => new(ShownTurn, ShownStart, LastTurn, End);
}
