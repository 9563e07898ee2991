using MeetingIntel.Application.Extraction;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.Transcripts;

namespace MeetingIntel.Application.Tests;

/// <summary>People, meetings and talk that tests are about; each names only what matters to it.</summary>
internal static class Samples
{
    public const string Mark = "0123456789abcdef0123456789abcdef";

    public const string Talk = """
        [00:01] Dana: Thanks for the demo! I'll send the signed quote by Friday.
        [00:09] Eli: Great: then we go with the annual plan.
        [00:15] Dana: Can you book the kickoff for Monday?
        """;

    public static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    public static User Dana { get; } = new(new UserId("user_dana"), "Dana Reyes", "dana@example.com", Now);

    public static User Zoe { get; } = new(new UserId("user_zoe"), "Zoe Lund", null, Now);

    public static Contact Eli { get; } = new(new ContactId("contact_eli"), "Eli Stone", "CTO", "Northwind", "eli@example.com", Now);

    public static Meeting MeetingOf(
        User user, string id = "meeting_1", MeetingStatus status = MeetingStatus.Scheduled, string title = "Renewal", DateTimeOffset? start = null) =>
        Meeting.Schedule(new MeetingId(id), user.Id, Eli.Id, title, start ?? Now, status, durationMinutes: 30, Now);

    public static TranscriptId TranscriptIdOf(MeetingId meeting) => new($"transcript_of_{meeting}");

    public static Transcript TranscriptOf(Meeting meeting, string text = Talk) =>
        Transcript.Receive(TranscriptIdOf(meeting.Id), meeting.Id, text, new TranscriptSniffer().Parse(text, mediaType: null), Now);

    public static Analysis AnalysisOf(Meeting meeting, string id = "analysis_1") => Analysis.Begin(
        new AnalysisId(id), meeting.Id, TranscriptIdOf(meeting.Id), Answers.Extractors.Select(name => (name, 1)), Now);

    /// <summary>An analysis in which these extractors failed and the others succeeded.</summary>
    public static Analysis SettledAnalysisOf(Meeting meeting, string[] failed, string id = "analysis_1")
    {
        var analysis = AnalysisOf(meeting, id);
        analysis.Settle(
            [.. Answers.Extractors.Select(name => failed.Contains(name)
                ? new ExtractorOutcome(name, 1, 3, null, "LLM call failed after 3 retries")
                : new ExtractorOutcome(name, 1, 1, Answers.Model, null))],
            new ModelUsage(6, 0, 600, 60, 120, 0.06m), Now);
        return analysis;
    }

    public static Commitment CommitmentTo(string task, string? owner = "Dana", DateOnly? deadline = null, params string[] quotes) => new(
        task, owner, deadline, null, Priority.Medium, null, new Confidence(0.8), quotes.Length > 0, [.. quotes.Select(q => new Evidence(q, "Dana", null, 0, null))]);

    public static ActionItem ItemOf(Meeting meeting, string task, string id = "item_1", string? owner = "Dana", DateOnly? deadline = null, string analysis = "analysis_1", params string[] quotes) =>
        ActionItem.Track(new ActionItemId(id), new AnalysisId(analysis), meeting.Id, 0, CommitmentTo(task, owner, deadline, quotes), Now);

    /// <summary>The date code that the service runs with.</summary>
    public static ISpokenDates Dates { get; } = new SpokenDates();

    /// <summary>The ground of a meeting between Dana and Eli on the day of <see cref="Now"/>.</summary>
    public static Grounding GroundingOf(string text) => new(ContextOf(text), Dates);

    /// <summary>A meeting between Dana and Eli on the day of <see cref="Now"/>.</summary>
    public static MeetingContext ContextOf(string text) => new(
        "Renewal", DateOnly.FromDateTime(Now.Date), Dana.Name, Eli.Name, Eli.Role, Eli.Company, TranscriptOf(MeetingOf(Dana), text));

    /// <summary>So many characters, each two UTF-16 code units long.</summary>
    public static string Rockets(int count) => string.Concat(Enumerable.Repeat("🚀", count));
}
