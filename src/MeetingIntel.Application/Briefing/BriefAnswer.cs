namespace MeetingIntel.Application.Briefing;

/// <summary>What a model answers when asked to brief a user before a meeting.</summary>
/// <param name="ContactSummary">Who the contact is and how things stand with them.</param>
/// <param name="RecentInteractions">What happened in the past meetings.</param>
/// <param name="SuggestedTopics">What to speak of, the most important first.</param>
/// <param name="PendingActionItems">What is still open, in the order it presses.</param>
public sealed record BriefAnswer(
    string ContactSummary, string RecentInteractions, IReadOnlyList<string> SuggestedTopics,
    IReadOnlyList<BriefAnswer.PendingItem> PendingActionItems)
{
    /// <summary>One open action item of the list that the model was given.</summary>
    /// <param name="Item">Its number in that list: n of the line <c>[a n]</c>.</param>
    /// <param name="Text">The item in a sentence.</param>
    public sealed record PendingItem(int Item, string Text);
}
