using System.Text.Json;
using AutoMapper;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Sides;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Application.Analyses.RunAnalysis;

/// <summary>
/// Brings a committed, running analysis to its outcome: asks for what is pending, then commits outcome, insights and action items in one
/// transaction. It follows no caller's abort: what was accepted is completed under the model's own deadline.
/// </summary>
public sealed partial class AnalysisRun(
    IEnumerable<IInsightExtractor> extractors, ParallelExtraction extraction, IUserRepository users, IContactRepository contacts,
    IAnalysisRepository analyses, IActionItemRepository actionItems, OwnerSides sides, IUnitOfWork unitOfWork, IMapper mapper, TimeProvider clock,
    ILogger<AnalysisRun> logger)
{
    /// <summary>Among how many items of earlier analyses a new one is looked for, the newest.</summary>
    private const int MaxKnownItems = 1000;

    /// <summary>Runs what is pending and gives all that stands afterwards.</summary>
    /// <param name="bypassCache">Whether remembered answers will not do.</param>
    /// <exception cref="ModelUnavailableException">Nothing stands: every extractor failed.</exception>
    public async Task<MeetingInsightsResult> CompleteAsync(Analysis analysis, Meeting meeting, Transcript transcript, bool bypassCache)
    {
        IReadOnlyList<ExtractionResult> results;
        try
        {
            var context = await ContextOf(meeting, transcript);
            results = await ExtractAsync(analysis, context, bypassCache);
            await SettleAsync(analysis, context, results);
        }
        catch (Exception e)
        {
            LogBroken(analysis.Id, e);
            await InterruptAsync(analysis.Id);
            throw;
        }

        LogSettled(analysis.Id, analysis.State, analysis.Usage.Calls, analysis.Usage.Retries);
        if (!analysis.HasInsights)
            throw Unavailable(analysis, results);
        return mapper.ToResult(
            analysis,
            await analyses.ListInsightsAsync([analysis.Id], CancellationToken.None),
            await actionItems.ListOfAnalysisAsync(analysis.Id, CancellationToken.None));
    }

    private async Task<IReadOnlyList<ExtractionResult>> ExtractAsync(Analysis analysis, MeetingContext context, bool bypassCache)
    {
        var standing = analysis.Extractors.Any(r => r.Unread.Count > 0)
            ? (await analyses.ListPartsAsync(analysis.Id, CancellationToken.None)).ToLookup(p => p.Extractor)
            : null;
        var pending = analysis.Extractors.Where(r => r.Status == ExtractorStatus.Pending)
            .Join(extractors, r => r.Name, e => e.Name, (run, extractor) => ToPending(run, extractor, standing?[run.Name] ?? []));
        return await extraction.RunAsync([.. pending], context, bypassCache, CancellationToken.None);
    }

    /// <summary>What an extractor has to do: only what failed, where a part stands; all, where what stands can no longer be read.</summary>
    private PendingExtraction ToPending(ExtractorRun run, IInsightExtractor extractor, IEnumerable<InsightPart> standing)
    {
        try
        {
            List<PartFinding> found =
                [.. standing.Select(p => new PartFinding(new TranscriptPart(p.Own, p.Shown), extractor.Restore(p.Content), p.Model))];
            return found.Count > 0 ? new(extractor, [.. run.Unread.Select(u => u.Passage)], found) : new(extractor);
        }
        catch (JsonException unreadable)
        {
            LogUnreadable(run.Name, unreadable);
            return new(extractor);
        }
    }

    /// <summary>Commits outcome, insights and items; of items the earlier ones are read as the only writer, so that no user's change is lost.</summary>
    private async Task SettleAsync(Analysis analysis, MeetingContext context, IReadOnlyList<ExtractionResult> results)
    {
        var parties = Parties.Of(context);
        await using var exclusive = await unitOfWork.BeginExclusiveAsync(CancellationToken.None);
        var now = clock.GetUtcNow();
        var stood = analysis.Extractors.Where(r => r.Unread.Count > 0).Select(r => r.Name).ToHashSet();
        analysis.Settle([.. results.Select(r => r.Outcome)], results.Aggregate(ModelUsage.None, (sum, r) => sum.Add(r.Usage)), now);
        foreach (var result in results.Where(r => r.Insight is not null))
        {
            var name = result.Outcome.Name;
            if (stood.Contains(name))
                await analyses.RemoveFindingsAsync(analysis.Id, name, CancellationToken.None);
            if (result.Insight is IReadOnlyList<Commitment> commitments)
                await TrackAsync(commitments, analysis, parties, stood.Contains(name), now);
            else
                analyses.Add(new Insight(analysis.Id, name, InsightJson.Write(result.Insight!)));
            foreach (var found in result.Standing)
                analyses.Add(new InsightPart(analysis.Id, name, found.Part.Own, found.Part.Shown, InsightJson.Write(found.Insight), found.Model));
        }

        await unitOfWork.CommitAsync(CancellationToken.None);
    }

    /// <summary>Leaves an analysis that broke ready for a retry; if even that fails, the next start does it.</summary>
    private async Task InterruptAsync(AnalysisId id)
    {
        try
        {
            unitOfWork.Forget();
            if (await analyses.GetAsync(id, CancellationToken.None) is { State: AnalysisState.Running } left)
            {
                left.Interrupt(clock.GetUtcNow());
                await unitOfWork.CommitAsync(CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            LogLeftRunning(id, e);
        }
    }

    private async Task<MeetingContext> ContextOf(Meeting meeting, Transcript transcript)
    {
        var user = await users.GetAsync(meeting.UserId, CancellationToken.None);
        var contact = await contacts.GetAsync(meeting.ContactId, CancellationToken.None);
        return new MeetingContext(
            meeting.Title, meeting.CalendarDay, user?.Name ?? "", contact?.Name ?? "", contact?.Role, contact?.Company, transcript);
    }

    /// <param name="commitments">The commitments, in their order.</param>
    /// <param name="analysis">The analysis that found them.</param>
    /// <param name="parties">Who is on which side.</param>
    /// <param name="again">Whether it found some of them before: they keep their ids and what users gave them, in new places.</param>
    /// <param name="now">The time.</param>
    private async Task TrackAsync(
        IReadOnlyList<Commitment> commitments, Analysis analysis, Parties parties, bool again, DateTimeOffset now)
    {
        var known = await actionItems.ListKnownAsync(analysis.MeetingId, analysis.Id, MaxKnownItems, CancellationToken.None);
        if (again)
        {
            var own = await actionItems.ListOfAnalysisAsync(analysis.Id, CancellationToken.None);
            await actionItems.RemoveOfAnalysisAsync(analysis.Id, CancellationToken.None);
            known = [.. own, .. known.ExceptBy(own.Select(i => i.Id), i => i.Id)];
        }

        List<ActionItem> items =
        [
            .. ItemMatching.Match(commitments, known).Select((match, position) => match is null
                ? ActionItem.Track(ActionItemId.New(now), analysis.Id, analysis.MeetingId, position, commitments[position], now)
                : ActionItem.TrackAgain(match, analysis.Id, position, commitments[position], now)),
        ];
        await sides.TellAsync(items, parties, CancellationToken.None);
        items.ForEach(actionItems.Add);
    }

    private static Exception Unavailable(Analysis analysis, IReadOnlyList<ExtractionResult> results)
    {
        List<LlmException> failures = [.. results.Select(r => r.Failure).OfType<LlmException>()];
        if (failures.Count == 0)
            return new InvalidOperationException($"Every extractor of analysis {analysis.Id} failed by a defect of ours.");

        var reasons = string.Join("; ", results.GroupBy(r => r.Outcome.Error).Select(g => $"{string.Join(", ", g.Select(r => r.Outcome.Name))}: {g.Key}"));
        var remedies = string.Concat(failures.Select(f => f.Remedy).OfType<string>().Distinct().Select(r => $"{r} "));
        return new ModelUnavailableException(
            analysis.Id.Value,
            $"The model gave no answer ({reasons}). {remedies}The transcript is kept; POST /analyses/{analysis.Id}/retry runs the analysis again.",
            failures);
    }

    [LoggerMessage(13, LogLevel.Error, "What stands of {Extractor} can no longer be read; all of it is read again")]
    private partial void LogUnreadable(string extractor, Exception defect);

    [LoggerMessage(11, LogLevel.Error, "Analysis {AnalysisId} broke off by a defect of ours")]
    private partial void LogBroken(AnalysisId analysisId, Exception defect);

    [LoggerMessage(12, LogLevel.Error, "Analysis {AnalysisId} is left running until the next start")]
    private partial void LogLeftRunning(AnalysisId analysisId, Exception defect);

    [LoggerMessage(10, LogLevel.Information, "Analysis {AnalysisId} is {State} after {Calls} model calls, {Retries} of them retries")]
    private partial void LogSettled(AnalysisId analysisId, AnalysisState state, int calls, int retries);
}
