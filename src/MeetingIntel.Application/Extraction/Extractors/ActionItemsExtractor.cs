using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>Who committed to what, by when.</summary>
public sealed class ActionItemsExtractor : InsightExtractor<ActionItemsAnswer, IReadOnlyList<Commitment>>
{
    /// <inheritdoc/>
    public override string Name => "action_items";

    /// <inheritdoc/>
    public override int PromptVersion => 3;

    /// <inheritdoc/>
    protected override string Instructions => """
        List the action items: what somebody committed to, accepted when asked, or was assigned, to be done after the meeting.
        Not what is only wished for, supposed, denied, already done, or done within the meeting. A request and its acceptance are one
        item; said twice is one item; taken back is none.
        task: an imperative phrase that stands alone. owner: who will do it, by the speaker's label where there is one ("I'll send it" is
        the speaker; "Priya, can you…" is Priya), null when nobody took it. deadline_text: the words that say by when; deadline: the day
        they mean, counted from the meeting day. priority: from the words and the deadline; medium when nothing speaks for more or less.
        priority_reason: one short sentence that says which words or which deadline make it so; null when nothing does.
        confidence: 0 a guess, 1 said outright.
        evidence: every turn that shows what, who or by when; of a request both the asking and the accepting.
        """;

    /// <inheritdoc/>
    protected override string? Check(ActionItemsAnswer answer) =>
        answer.ActionItems.Count > MaxEntries ? $"action_items has more than {MaxEntries} entries"
        : answer.ActionItems.Any(i => IsBlank(i.Task)) ? "a task is blank"
        : answer.ActionItems.Any(i => i.Confidence is not (>= 0 and <= 1)) ? "a confidence is not from 0 to 1"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<Commitment> Bind(ActionItemsAnswer answer, Grounding grounding) => answer.ActionItems.Select(item =>
    {
        var ground = grounding.Under(item.Evidence, item.Task);
        return new Commitment(
            Shorten(item.Task, ActionItem.MaxTaskLength),
            ground.Person(item.Owner) is { } owner ? Shorten(owner, ActionItem.MaxOwnerLength) : null,
            ground.Day(item.Deadline, item.DeadlineText), NullIfBlank(ground.Words(item.DeadlineText)), item.Priority,
            ReasonOf(item, ground), new Confidence(item.Confidence), ground.Supports(item.Task), ground.Evidence);
    }).ToList();

    /// <inheritdoc/>
    protected override IReadOnlyList<Commitment> Merge(IReadOnlyList<PartInsight<IReadOnlyList<Commitment>>> parts) =>
        new ItemMerge<Commitment>(c => c.Task, c => c.Owner, c => c.Evidence, Join).Merge(parts);

    /// <summary>The reason for the priority, unless it claims what was not said; a deadline that was borne out may be named in it.</summary>
    private static string? ReasonOf(ActionItemsAnswer.Item item, Ground ground) =>
        NullIfBlank(item.PriorityReason) is { } reason && ground.Supports(reason) ? Shorten(reason, ActionItem.MaxPriorityReasonLength) : null;

    private static Commitment Join(Commitment earlier, Commitment later, IReadOnlyList<Evidence> evidence) => later with
    {
        Owner = later.Owner ?? earlier.Owner,
        Deadline = later.DeadlineText is null && later.Deadline is null ? earlier.Deadline : later.Deadline,
        DeadlineText = later.DeadlineText is null && later.Deadline is null ? earlier.DeadlineText : later.DeadlineText,
        Verified = later.Verified || (earlier.Verified && FoldedText.AreAlike(earlier.Task, later.Task)),
        Evidence = evidence,
    };
}
