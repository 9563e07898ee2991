using MeetingIntel.Application.Extraction.Parts;

namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What happened, in a few sentences: what later preparations read.</summary>
public sealed class SummaryExtractor : InsightExtractor<SummaryAnswer, string>
{
    /// <summary>The longest summary that is kept of one answer, in characters; a transcript in parts has a paragraph for each.</summary>
    public const int MaxSummaryLength = 4000;

    /// <inheritdoc/>
    public override string Name => "summary";

    /// <inheritdoc/>
    public override int PromptVersion => 2;

    /// <inheritdoc/>
    protected override string Instructions => """
        Summarise the meeting in three to six sentences: who met about what, what was decided, who took on what, what stayed open.
        """;

    /// <inheritdoc/>
    protected override string? Check(SummaryAnswer answer) => IsBlank(answer.Summary) ? "summary is blank" : null;

    /// <inheritdoc/>
    protected override string Bind(SummaryAnswer answer, Grounding grounding) => Shorten(answer.Summary, MaxSummaryLength);

    /// <inheritdoc/>
    protected override string Merge(IReadOnlyList<PartInsight<string>> parts) => string.Join("\n\n", parts.Select(p => p.Insight));
}
