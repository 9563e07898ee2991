namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>What a user should know before a meeting.</summary>
public sealed record BriefResult
{
    /// <summary>Who the contact is and how things stand with them.</summary>
    public required string ContactSummary { get; init; }

    /// <summary>What happened in the past meetings.</summary>
    public required string RecentInteractions { get; init; }

    /// <summary>What to speak of, the most important first.</summary>
    public required IReadOnlyList<string> SuggestedTopics { get; init; }

    /// <summary>What was committed to and is still open, the most pressing first.</summary>
    public required IReadOnlyList<string> PendingActionItems { get; init; }
}
