using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What is worth doing after the meeting.</summary>
public sealed class FollowUpsExtractor : InsightExtractor<FollowUpsAnswer, IReadOnlyList<FollowUp>>
{
    /// <inheritdoc/>
    public override string Name => "follow_ups";

    /// <inheritdoc/>
    public override int PromptVersion => 2;

    /// <inheritdoc/>
    protected override string Instructions => """
        Suggest follow-ups: steps that the user should take because of what was said: to see that commitments are kept, to answer
        questions that stayed open, to hold the next meeting that was agreed. The most useful first, none that nothing said calls for.
        suggestion: an imperative phrase. reason: what was said. due: by which day, counted from the meeting day; null when nobody said.
        """;

    /// <inheritdoc/>
    protected override string? Check(FollowUpsAnswer answer) =>
        answer.FollowUps.Count > MaxEntries ? $"follow_ups has more than {MaxEntries} entries"
        : answer.FollowUps.Any(f => IsBlank(f.Suggestion)) ? "a suggestion is blank"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<FollowUp> Bind(FollowUpsAnswer answer, Grounding grounding) => answer.FollowUps.Select(followUp =>
    {
        var ground = grounding.Under(followUp.Evidence, followUp.Suggestion);
        return new FollowUp(
            Shorten(followUp.Suggestion, MaxTextLength), Shorten(followUp.Reason, MaxTextLength), ground.Day(followUp.Due),
            ground.Supports(followUp.Suggestion) && ground.Supports(followUp.Reason), ground.Evidence);
    }).ToList();

    /// <inheritdoc/>
    protected override IReadOnlyList<FollowUp> Merge(IReadOnlyList<PartInsight<IReadOnlyList<FollowUp>>> parts) =>
        new ItemMerge<FollowUp>(f => f.Suggestion, _ => null, f => f.Evidence, Join).Merge(parts);

    private static FollowUp Join(FollowUp earlier, FollowUp later, IReadOnlyList<Evidence> evidence) => later with
    {
        Due = later.Due ?? earlier.Due,
        Verified = later.Verified || (earlier.Verified && FoldedText.AreAlike(earlier.Suggestion, later.Suggestion)),
        Evidence = evidence,
    };
}
