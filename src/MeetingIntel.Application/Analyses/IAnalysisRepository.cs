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

    /// <summary>The analysis, or null.</summary>
    Task<Analysis?> GetAsync(AnalysisId id, CancellationToken cancellationToken);

    /// <summary>The meeting's newest analysis with at least one success, or null.</summary>
    Task<Analysis?> GetNewestWithInsightsAsync(MeetingId meetingId, CancellationToken cancellationToken);

    /// <summary>The newest analyses with at least one success, one of each meeting that has any.</summary>
    Task<IReadOnlyList<Analysis>> ListNewestWithInsightsAsync(IReadOnlyCollection<MeetingId> meetingIds, CancellationToken cancellationToken);

    /// <summary>The meeting's analyses, newest first, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Analysis>> ListAsync(MeetingId meetingId, AnalysisId? after, int count, CancellationToken cancellationToken);

    /// <summary>Analyses that are running, oldest first, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Analysis>> ListRunningAsync(int count, CancellationToken cancellationToken);

    /// <summary>What these analyses found, without action items.</summary>
    Task<IReadOnlyList<Insight>> ListInsightsAsync(IReadOnlyCollection<AnalysisId> analysisIds, CancellationToken cancellationToken);
}
