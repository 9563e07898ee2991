using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>The mood of the meeting, and how the relationship stands.</summary>
public sealed class SentimentExtractor : InsightExtractor<SentimentAnswer, Sentiment>
{
    /// <inheritdoc/>
    public override string Name => "sentiment";

    /// <inheritdoc/>
    public override int PromptVersion => 3;

    /// <inheritdoc/>
    protected override string Instructions => """
        Judge the mood of the meeting. score and each speaker's score: 0 bad, 0.5 neutral, 1 good.
        summary: one sentence that names what moved the mood. relationship_health: strong, stable or at_risk, judged by what the
        contact's side said about going on together, apart from the mood of the hour. health_reasons: a sentence for each sign that it rests
        on (leaving, competitors, escalation, broken promises, complaints; renewal, growth, referral, praise), with its evidence; empty when
        nothing was said of it. evidence: the words that show the mood best.
        """;

    /// <inheritdoc/>
    protected override string? Check(SentimentAnswer answer) =>
        answer.Score is not (>= 0 and <= 1) || answer.BySpeaker.Any(s => s.Score is not (>= 0 and <= 1)) ? "a score is not from 0 to 1"
        : IsBlank(answer.Summary) ? "summary is blank"
        : answer.HealthReasons.Any(r => IsBlank(r.Reason)) ? "a reason of health_reasons is blank"
        : answer.HealthReasons.Count > MaxEntries ? $"health_reasons has more than {MaxEntries} entries"
        : answer.BySpeaker.Count > MaxEntries ? $"by_speaker has more than {MaxEntries} entries"
        : null;

    /// <inheritdoc/>
    protected override Sentiment Bind(SentimentAnswer answer, Grounding grounding) => new Sentiment(
        answer.Score, Shorten(answer.Summary, MaxTextLength), answer.RelationshipHealth,
        [
            .. (from mood in answer.BySpeaker let label = grounding.LabelOf(mood.Speaker) where label is not null select mood with { Speaker = label })
                .DistinctBy(mood => mood.Speaker),
        ],
        grounding.Find(answer.Evidence))
    {
        HealthReasons =
        [
            .. from sign in answer.HealthReasons
               let ground = grounding.Under(sign.Evidence, sign.Reason)
               select new HealthReason(Shorten(sign.Reason, MaxTextLength), ground.Supports(sign.Reason), ground.Evidence),
        ],
    };

    /// <inheritdoc/>
    protected override Sentiment Merge(IReadOnlyList<PartInsight<Sentiment>> parts) => SentimentMerge.Merge(parts);
}
