namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for follow-ups.</summary>
/// <param name="FollowUps">The steps, the most useful first.</param>
public sealed record FollowUpsAnswer(IReadOnlyList<FollowUpsAnswer.Item> FollowUps)
{
    /// <summary>One step worth taking after the meeting.</summary>
    /// <param name="Suggestion">The step.</param>
    /// <param name="Reason">Why it follows from what was said.</param>
    /// <param name="Due">By which day, on the meeting's calendar; null when nobody said.</param>
    /// <param name="Evidence">Where that was said.</param>
    public sealed record Item(string Suggestion, string Reason, DateOnly? Due, IReadOnlyList<TurnQuote> Evidence);
}
