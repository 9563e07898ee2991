using AutoMapper;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Insights;

/// <summary>Puts an analysis, its insights and its action items together into the contract's answer.</summary>
public static class MeetingInsights
{
    /// <summary>The name of the extractor whose findings are entities of their own.</summary>
    public const string ActionItemsName = "action_items";

    /// <summary>The answer.</summary>
    public static MeetingInsightsResult ToResult(
        this IMapper mapper, Analysis analysis, IEnumerable<Insight> insights, IEnumerable<ActionItem> actionItems)
    {
        var runs = analysis.Extractors;
        var result = InsightJson.Read(insights.Select(i => (i.Extractor, i.Content))) with
        {
            AskedFor = runs.Select(r => r.Name).ToHashSet(),
            ActionItems = runs.Any(r => r is { Name: ActionItemsName, HasInsight: true })
                ? [.. actionItems.Select(i => mapper.Map<ActionItemResult>(new CitedActionItem(i, analysis.TranscriptId)))]
                : null,
        };

        var missing = runs.Where(r => r.Status != ExtractorStatus.Succeeded).ToDictionary(r => r.Name, r => r.Error ?? "still running");
        List<UnreadResult> unread = [.. runs.SelectMany(r => r.Unread.Select(u => new UnreadResult
        {
            Extractor = r.Name,
            FirstTurn = u.Passage.FirstTurn,
            LastTurn = u.Passage.LastTurn,
            Error = u.Error,
        }))];
        return new MeetingInsightsResult
        {
            MeetingId = analysis.MeetingId.Value,
            Insights = result,
            Errors = missing.Count > 0 ? missing : null,
            PartialSuccess = missing.Count > 0 ? true : null,
            Coverage = analysis.Coverage,
            Unread = unread.Count > 0 ? unread : null,
            AnalysisId = analysis.Id.Value,
            TranscriptId = analysis.TranscriptId.Value,
            Models = runs.Where(r => r is { HasInsight: true, Model: not null }).ToDictionary(r => r.Name, r => r.Model!),
            Usage = mapper.Map<UsageResult>(analysis.Usage),
        };
    }
}
