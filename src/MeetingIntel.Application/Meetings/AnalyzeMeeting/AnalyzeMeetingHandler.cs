using MediatR;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Analyses.RunAnalysis;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings.AnalyzeMeeting;

/// <summary>Commits the transcript and the analysis, then runs the extractors: what was accepted outlives the caller and the process.</summary>
public sealed class AnalyzeMeetingHandler(
    IMeetingRepository meetings, IUserRepository users, IAnalysisRepository analyses, TranscriptIntake intake, IEnumerable<IInsightExtractor> extractors,
    IUnitOfWork unitOfWork, AnalysisRun run, TimeProvider clock)
    : IRequestHandler<AnalyzeMeetingCommand, MeetingInsightsResult>
{
    /// <inheritdoc/>
    /// <exception cref="TooLargeException">The transcript is larger than the service takes.</exception>
    /// <exception cref="InvalidRequestException">The transcript holds no words, or its format cannot be read.</exception>
    /// <exception cref="NotFoundException">There is no such meeting or user.</exception>
    /// <exception cref="ForbiddenException">The meeting is another user's.</exception>
    /// <exception cref="RuleBrokenException">The meeting was cancelled.</exception>
    /// <exception cref="ModelUnavailableException">Every extractor failed; transcript and analysis are kept.</exception>
    public async Task<MeetingInsightsResult> Handle(AnalyzeMeetingCommand command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var meetingId = new MeetingId(command.MeetingId);
        var received = intake.Read(meetingId, command.Transcript, mediaType: null, now);

        // Parsed and hashed by now: the writer's place is held for reading and writing rows alone.
        await using var exclusive = await unitOfWork.BeginExclusiveAsync(cancellationToken);
        var meeting = await meetings.GetAsync(meetingId, cancellationToken) ?? throw new NotFoundException("meeting", command.MeetingId);
        var userId = new UserId(command.UserId);
        if (!await users.ExistsAsync(userId, cancellationToken))
            throw new NotFoundException("user", command.UserId);
        if (meeting.UserId != userId)
            throw new ForbiddenException($"Meeting {meetingId} is not a meeting of user {userId}.");

        meeting.WasHeld(now);
        var transcript = await intake.KeepAsync(received, cancellationToken);
        var analysis = Analysis.Begin(
            AnalysisId.New(now), meetingId, transcript.Id,
            extractors.Where(e => command.Extractors?.Contains(e.Name) ?? e.IsDefault).Select(e => (e.Name, e.PromptVersion)), now);
        analyses.Add(analysis);
        await unitOfWork.CommitAsync(cancellationToken);

        return await run.CompleteAsync(analysis, meeting, transcript, command.Force);
    }
}
