using MeetingIntel.Application.Analyses;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class AnalysisRepository(MeetingIntelDbContext database) : IAnalysisRepository
{
    public void Add(Analysis analysis) => database.Analyses.Add(analysis);

    public void Add(Insight insight) => database.Insights.Add(insight);

    public void Add(InsightPart part) => database.InsightParts.Add(part);

    public async Task RemoveFindingsAsync(AnalysisId id, string extractor, CancellationToken cancellationToken)
    {
        await database.Insights.Where(i => i.AnalysisId == id && i.Extractor == extractor).ExecuteDeleteAsync(cancellationToken);
        await database.InsightParts.Where(p => p.AnalysisId == id && p.Extractor == extractor).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<InsightPart>> ListPartsAsync(AnalysisId id, CancellationToken cancellationToken) =>
        await database.InsightParts.AsNoTracking().Where(p => p.AnalysisId == id).ToListAsync(cancellationToken);

    public Task<Analysis?> GetAsync(AnalysisId id, CancellationToken cancellationToken) =>
        database.Analyses.FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public Task<Analysis?> GetNewestWithInsightsAsync(MeetingId meetingId, CancellationToken cancellationToken) =>
        database.Analyses.AsNoTracking()
            .Where(a => a.MeetingId == meetingId && a.HasInsights)
            .OrderByDescending(a => a.Id)
            .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Analysis>> ListNewestWithInsightsAsync(
        IReadOnlyCollection<MeetingId> meetingIds, CancellationToken cancellationToken) =>
        await database.Analyses.AsNoTracking()
            .Where(a => meetingIds.Contains(a.MeetingId) && a.HasInsights)
            .Where(a => !database.Analyses.Any(n =>
                n.MeetingId == a.MeetingId && n.HasInsights && string.Compare((string)(object)n.Id, (string)(object)a.Id) > 0))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Analysis>> ListAsync(
        MeetingId meetingId, AnalysisId? after, int count, CancellationToken cancellationToken)
    {
        var analyses = database.Analyses.AsNoTracking().Where(a => a.MeetingId == meetingId);
        if (after is { } id)
            analyses = analyses.Where(a => string.Compare((string)(object)a.Id, id.Value) < 0);
        return await analyses.OrderByDescending(a => a.Id).Take(count).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Analysis>> ListRunningAsync(int count, CancellationToken cancellationToken) =>
        await database.Analyses
            .Where(a => a.State == AnalysisState.Running)
            .OrderBy(a => a.Id)
            .Take(count)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Insight>> ListInsightsAsync(
        IReadOnlyCollection<AnalysisId> analysisIds, CancellationToken cancellationToken) =>
        await database.Insights.AsNoTracking().Where(i => analysisIds.Contains(i.AnalysisId)).ToListAsync(cancellationToken);
}
