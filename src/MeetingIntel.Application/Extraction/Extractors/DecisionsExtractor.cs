using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What the meeting settled.</summary>
public sealed class DecisionsExtractor : InsightExtractor<DecisionsAnswer, IReadOnlyList<Decision>>
{
    /// <inheritdoc/>
    public override string Name => "decisions";

    /// <inheritdoc/>
    public override int PromptVersion => 2;

    /// <inheritdoc/>
    protected override string Instructions => """
        List the decisions: what was settled between the participants, not what was only proposed. Where a decision was reversed, the last stands.
        decision: a sentence that stands alone. decided_by: who settled it, by the speaker's label; null when nobody in particular did.
        evidence: the turn that proposed it and the turn that settled it.
        """;

    /// <inheritdoc/>
    protected override string? Check(DecisionsAnswer answer) =>
        answer.Decisions.Count > MaxEntries ? $"decisions has more than {MaxEntries} entries"
        : answer.Decisions.Any(d => IsBlank(d.Decision)) ? "a decision is blank"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<Decision> Bind(DecisionsAnswer answer, Grounding grounding) => answer.Decisions.Select(decision =>
    {
        var ground = grounding.Under(decision.Evidence, decision.Decision);
        return new Decision(
            Shorten(decision.Decision, MaxTextLength), NullIfBlank(ground.Person(decision.DecidedBy)), ground.Supports(decision.Decision),
            ground.Evidence);
    }).ToList();

    /// <inheritdoc/>
    protected override IReadOnlyList<Decision> Merge(IReadOnlyList<PartInsight<IReadOnlyList<Decision>>> parts) =>
        new ItemMerge<Decision>(d => d.Text, d => d.DecidedBy, d => d.Evidence, Join).Merge(parts);

    private static Decision Join(Decision earlier, Decision later, IReadOnlyList<Evidence> evidence) => later with
    {
        DecidedBy = later.DecidedBy ?? earlier.DecidedBy,
        Verified = later.Verified || (earlier.Verified && FoldedText.AreAlike(earlier.Text, later.Text)),
        Evidence = evidence,
    };
}
