using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What was asked and not answered. Only for callers who name it: follow-ups take up the weightiest of them.</summary>
public sealed class OpenQuestionsExtractor : InsightExtractor<OpenQuestionsAnswer, IReadOnlyList<OpenQuestion>>
{
    /// <inheritdoc/>
    public override string Name => "open_questions";

    /// <inheritdoc/>
    public override bool IsDefault => false;

    /// <inheritdoc/>
    public override int PromptVersion => 1;

    /// <inheritdoc/>
    protected override string Instructions => """
        List the open questions: what was asked about the matter of the meeting and had no answer by its end, or was put off. Not what was
        answered later on, nor courtesies, nor requests to do something. Asked twice is one question.
        question: a question that stands alone. asked_by: who asked it, by the speaker's label; null when nobody in particular did.
        evidence: the turn that asks it, and the turn that puts it off if there is one.
        """;

    /// <inheritdoc/>
    protected override string? Check(OpenQuestionsAnswer answer) =>
        answer.OpenQuestions.Count > MaxEntries ? $"open_questions has more than {MaxEntries} entries"
        : answer.OpenQuestions.Any(q => IsBlank(q.Question)) ? "a question is blank"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<OpenQuestion> Bind(OpenQuestionsAnswer answer, Grounding grounding) => answer.OpenQuestions.Select(question =>
    {
        var ground = grounding.Under(question.Evidence, question.Question);
        return new OpenQuestion(
            Shorten(question.Question, MaxTextLength), NullIfBlank(ground.Voice(question.AskedBy)), ground.Supports(question.Question),
            ground.Evidence);
    }).ToList();

    /// <inheritdoc/>
    protected override IReadOnlyList<OpenQuestion> Merge(IReadOnlyList<PartInsight<IReadOnlyList<OpenQuestion>>> parts) =>
        new ItemMerge<OpenQuestion>(q => q.Text, q => q.AskedBy, q => q.Evidence, Join).Merge(parts);

    private static OpenQuestion Join(OpenQuestion earlier, OpenQuestion later, IReadOnlyList<Evidence> evidence) => later with
    {
        AskedBy = earlier.AskedBy ?? later.AskedBy,
        Verified = later.Verified || (earlier.Verified && FoldedText.AreAlike(earlier.Text, later.Text)),
        Evidence = evidence,
    };
}
