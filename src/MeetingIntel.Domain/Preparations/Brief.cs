namespace MeetingIntel.Domain.Preparations;

/// <summary>What a user should know before a meeting.</summary>
/// <param name="ContactSummary">Who the contact is and how things stand with them.</param>
/// <param name="RecentInteractions">What happened in the past meetings.</param>
/// <param name="SuggestedTopics">What to speak of, the most important first.</param>
/// <param name="PendingActionItems">What is still open, the most pressing first.</param>
public sealed record Brief(
    string ContactSummary, string RecentInteractions, IReadOnlyList<string> SuggestedTopics, IReadOnlyList<string> PendingActionItems);
