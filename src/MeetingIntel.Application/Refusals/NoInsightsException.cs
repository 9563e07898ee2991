namespace MeetingIntel.Application.Refusals;

/// <summary>The meeting is there, but none of its analyses has found anything yet.</summary>
public sealed class NoInsightsException(string meetingId)
    : RefusalException($"Meeting {meetingId} has no insights yet: analyse its transcript with POST /meetings/{meetingId}/analyze.");
