using System.Reflection;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Sides;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Infrastructure.Persistence.DemoData;

/// <summary>
/// Fills an empty database with people and past meetings to try the service on. Their insights are what the built-in model reads from
/// their transcripts, asked as ever but without its flaws, so that every installation begins alike.
/// </summary>
internal sealed partial class DemoDataWriter(
    IEnumerable<IInsightExtractor> extractors, ITranscriptParser parser, IPromptFence fence, IContextWindow window, ISpokenDates dates,
    ILoggerFactory loggers, ILogger<DemoDataWriter> logger)
{
    /// <summary>The extractor whose failure the last demo meeting shows, ready for a retry.</summary>
    private const string FailedExtractor = "sentiment";

    private IEnumerable<IInsightExtractor> Defaults => extractors.Where(e => e.IsDefault);

    public async Task WriteIntoEmptyAsync(MeetingIntelDbContext database, CancellationToken cancellationToken)
    {
        if (await database.Users.AnyAsync(cancellationToken) || await database.Contacts.AnyAsync(cancellationToken))
            return;

        database.Users.AddRange(DemoPeople.Users);
        database.Contacts.AddRange(DemoPeople.Contacts);
        var extraction = new ParallelExtraction(new OfflineLlmClient(), fence, window, dates, loggers.CreateLogger<ParallelExtraction>());
        var items = 0;
        foreach (var (index, plan) in DemoMeetings.All.Index())
            items += await AddAsync(database, extraction, plan, index + 1, items, isPartial: index + 1 == DemoMeetings.All.Count, cancellationToken);

        await database.SaveChangesAsync(cancellationToken);
        LogWritten(DemoMeetings.All.Count, items);
    }

    private async Task<int> AddAsync(
        MeetingIntelDbContext database, ParallelExtraction extraction, DemoMeeting plan, int number, int itemsBefore, bool isPartial,
        CancellationToken cancellationToken)
    {
        var ended = plan.ScheduledTime.ToUniversalTime() + TimeSpan.FromMinutes(plan.DurationMinutes);
        var meeting = Meeting.Schedule(
            new MeetingId($"meeting_{number}"), plan.UserId, plan.ContactId, plan.Title, plan.ScheduledTime, MeetingStatus.Completed,
            plan.DurationMinutes, ended);
        var text = ReadTranscript($"meeting_{number}.txt");
        var transcript = Transcript.Receive(new TranscriptId($"transcript_{number}"), meeting.Id, text, parser.Parse(text, mediaType: null), ended);
        // Ids sort by their time, and this one has to sort before every id that is made later.
        var analysis = Analysis.Begin(
            new AnalysisId($"analysis_{number:000}"), meeting.Id, transcript.Id, Defaults.Select(e => (e.Name, e.PromptVersion)), ended);

        var user = DemoPeople.Users.Single(u => u.Id == plan.UserId);
        var contact = DemoPeople.Contacts.Single(c => c.Id == plan.ContactId);
        var context = new MeetingContext(meeting.Title, meeting.CalendarDay, user.Name, contact.Name, contact.Role, contact.Company, transcript);
        var results = await extraction.RunAsync(
            [.. Defaults.Where(e => !isPartial || e.Name != FailedExtractor)], context, bypassCache: false, cancellationToken);
        analysis.Settle([.. results.Select(r => r.Outcome), .. Failures(isPartial)], isPartial ? new ModelUsage(3, 2, 0, 0, 0, null) : ModelUsage.None, ended);

        database.Meetings.Add(meeting);
        database.Transcripts.Add(transcript);
        database.Analyses.Add(analysis);
        foreach (var result in results.Where(r => r.Insight is not null and not IReadOnlyList<Commitment>))
            database.Insights.Add(new Insight(analysis.Id, result.Outcome.Name, InsightJson.Write(result.Insight!)));

        var commitments = results.Select(r => r.Insight).OfType<IReadOnlyList<Commitment>>().Single();
        var parties = Parties.Of(context);
        var colleagues = DemoPeople.Users.Select(u => u.Name).ToHashSet();
        foreach (var (position, commitment) in commitments.Index())
        {
            var item = ActionItem.Track(new ActionItemId($"item_{itemsBefore + position + 1}"), analysis.Id, meeting.Id, position, commitment, ended);
            item.PutOn(parties.SideOf(item.Owner, colleagues));
            database.ActionItems.Add(item);
        }

        return commitments.Count;
    }

    private IEnumerable<ExtractorOutcome> Failures(bool isPartial) => isPartial
        ? extractors.Where(e => e.Name == FailedExtractor)
            .Select(e => new ExtractorOutcome(e.Name, e.PromptVersion, Attempts: 3, Model: null, "LLM call failed after 3 retries"))
        : [];

    private static string ReadTranscript(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(r => r.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [LoggerMessage(21, LogLevel.Information, "Wrote demo data: {Meetings} meetings with {Items} action items")]
    private partial void LogWritten(int meetings, int items);

    /// <summary>The built-in model without its flaws.</summary>
    private sealed class OfflineLlmClient : ILlmClient
    {
        public Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(new LlmResponse(OfflineReader.Answer(request), OfflineReader.Model));
    }
}
