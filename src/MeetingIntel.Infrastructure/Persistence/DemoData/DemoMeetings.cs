namespace MeetingIntel.Infrastructure.Persistence.DemoData;

/// <summary>The meetings <c>meeting_1</c> to <c>meeting_6</c>.</summary>
internal static class DemoMeetings
{
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);
    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);

    public static IReadOnlyList<DemoMeeting> All { get; } =
    [
        new("Discovery call", DemoPeople.Alice, DemoPeople.Dana, new(2025, 9, 16, 14, 0, 0, Summer), 30),
        new("Pilot review", DemoPeople.Alice, DemoPeople.Dana, new(2025, 10, 14, 10, 30, 0, Summer), 30),
        new("Security and integration questions", DemoPeople.Alice, DemoPeople.Tom, new(2025, 10, 2, 9, 0, 0, Summer), 45),
        new("Renewal check-in", DemoPeople.Alice, DemoPeople.Mei, new(2025, 10, 21, 16, 0, 0, Summer), 30),
        new("Onboarding kickoff", DemoPeople.Ben, DemoPeople.Tom, new(2025, 10, 23, 11, 0, 0, Summer), 45),
        new("Quarterly business review", DemoPeople.Ben, DemoPeople.Mei, new(2025, 11, 6, 15, 0, 0, Winter), 60),
    ];
}
