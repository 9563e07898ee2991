using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Analyses;

/// <summary>Keeps analyses with their extractors' runs, and what they found.</summary>
public interface IAnalysisRepository
{
    /// <summary>Adds an analysis, to be kept at the next commit.</summary>
    void Add(Analysis analysis);

    /// <summary>Adds what an extractor found, to be kept at the next commit.</summary>
    void Add(Insight insight);

    /// <summary>Adds what a part of the transcript gave to an insight that is not complete, to be kept at the next commit.</summary>
    void Add(InsightPart part);

    /// <summary>
    /// Removes what an extractor of the analysis found, parts included, to make room for what it found with the rest of the transcript. At
    /// once, so only as the only writer.
    /// </summary>
    Task RemoveFindingsAsync(AnalysisId id, string extractor, CancellationToken cancellationToken);

    /// <summary>What parts of the transcript gave to the insights of the analysis that are not complete.</summary>
    Task<IReadOnlyList<InsightPart>> ListPartsAsync(AnalysisId id, CancellationToken cancellationToken);

    /// <summary>The analysis, or null.</summary>
    Task<Analysis?> GetAsync(AnalysisId id, CancellationToken cancellationToken);

    /// <summary>The meeting's newest analysis with at least one insight, or null.</summary>
    Task<Analysis?> GetNewestWithInsightsAsync(MeetingId meetingId, CancellationToken cancellationToken);

    /// <summary>The newest analyses with at least one insight, one of each meeting that has any.</summary>
    Task<IReadOnlyList<Analysis>> ListNewestWithInsightsAsync(IReadOnlyCollection<MeetingId> meetingIds, CancellationToken cancellationToken);

    /// <summary>The meeting's analyses, newest first, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Analysis>> ListAsync(MeetingId meetingId, AnalysisId? after, int count, CancellationToken cancellationToken);

    /// <summary>Analyses that are running, oldest first, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Analysis>> ListRunningAsync(int count, CancellationToken cancellationToken);

    /// <summary>What these analyses found, without action items.</summary>
    Task<IReadOnlyList<Insight>> ListInsightsAsync(IReadOnlyCollection<AnalysisId> analysisIds, CancellationToken cancellationToken);
}
