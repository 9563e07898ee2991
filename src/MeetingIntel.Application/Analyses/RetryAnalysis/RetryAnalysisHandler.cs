using MediatR;
using MeetingIntel.Application.Analyses.RunAnalysis;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Analyses.RetryAnalysis;

/// <summary>Claims the analysis by a commit, then runs what failed.</summary>
public sealed class RetryAnalysisHandler(
    IAnalysisRepository analyses, IMeetingRepository meetings, ITranscriptRepository transcripts, IUnitOfWork unitOfWork, AnalysisRun run)
    : IRequestHandler<RetryAnalysisCommand, MeetingInsightsResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such analysis.</exception>
    /// <exception cref="RuleBrokenException">Nothing failed, or it still runs.</exception>
    /// <exception cref="ConflictException">Another retry began at the same moment.</exception>
    /// <exception cref="ModelUnavailableException">Nothing stands afterwards.</exception>
    public async Task<MeetingInsightsResult> Handle(RetryAnalysisCommand command, CancellationToken cancellationToken)
    {
        var analysis = await analyses.GetAsync(new AnalysisId(command.Id), cancellationToken) ?? throw new NotFoundException("analysis", command.Id);
        analysis.Retry();

        var meeting = await meetings.GetAsync(analysis.MeetingId, cancellationToken) ?? throw new NotFoundException("meeting", analysis.MeetingId.Value);
        var transcript = await transcripts.GetAsync(analysis.TranscriptId, cancellationToken)
            ?? throw new NotFoundException("transcript", analysis.TranscriptId.Value);
        await unitOfWork.CommitAsync(cancellationToken);
        return await run.CompleteAsync(analysis, meeting, transcript, bypassCache: false);
    }
}
