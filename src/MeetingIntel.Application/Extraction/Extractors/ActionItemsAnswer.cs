using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for action items.</summary>
/// <param name="ActionItems">The items, in the order they came up.</param>
public sealed record ActionItemsAnswer(IReadOnlyList<ActionItemsAnswer.Item> ActionItems)
{
    /// <summary>One commitment.</summary>
    /// <param name="Task">What is to be done, as a short sentence without its owner.</param>
    /// <param name="Owner">Who took it on; null when nobody did.</param>
    /// <param name="Deadline">By which day, on the meeting's calendar; null when nobody said.</param>
    /// <param name="DeadlineText">The deadline in the speaker's words; null when nobody said.</param>
    /// <param name="Priority">How pressing it is.</param>
    /// <param name="PriorityReason">What makes it more or less pressing, in a short sentence; null when nothing does.</param>
    /// <param name="Confidence">How sure the model is, from 0 to 1.</param>
    /// <param name="Evidence">Where it was said.</param>
    public sealed record Item(
        string Task, string? Owner, DateOnly? Deadline, string? DeadlineText, Priority Priority, string? PriorityReason, double Confidence,
        IReadOnlyList<TurnQuote> Evidence);
}
