using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction;

/// <summary>Gathers what an extractor finds in the parts of a transcript, and makes one result of it. Safe to use from several threads.</summary>
/// <param name="pending">The extractor, and what stood before.</param>
/// <param name="transcript">The transcript.</param>
internal sealed class ExtractionTally(PendingExtraction pending, Transcript transcript)
{
    private readonly Lock _gate = new();
    private readonly List<PartFinding> _found = [.. pending.Standing];
    private readonly List<PartFailure> _failed = [];
    private ModelUsage _usage = ModelUsage.None;

    /// <summary>The extractor.</summary>
    public IInsightExtractor Extractor => pending.Extractor;

    /// <summary>Notes what a part gave.</summary>
    public void Found(PartFinding finding, ModelUsage usage)
    {
        lock (_gate)
        {
            _found.Add(finding);
            _usage = _usage.Add(usage);
        }
    }

    /// <summary>Notes that a part gave nothing.</summary>
    public void Failed(PartFailure failure, ModelUsage usage)
    {
        lock (_gate)
        {
            _failed.Add(failure);
            _usage = _usage.Add(usage);
        }
    }

    /// <summary>The result, once all parts are noted.</summary>
    public ExtractionResult Conclude()
    {
        List<PartFinding> found = [.. _found.OrderBy(f => f.Part.Own.FirstTurn).ThenBy(f => f.Part.Own.Start)];
        List<PartFailure> failed = [.. _failed.OrderBy(f => f.Part.Own.FirstTurn).ThenBy(f => f.Part.Own.Start)];
        var model = found.Count > 0 ? string.Join(", ", found.SelectMany(f => f.Model.Split(", ")).Distinct()) : null;
        var failure = failed.Select(f => f.Failure).FirstOrDefault(f => f is not null);
        if (found.Count == 0)
            return Result(Outcome(failed[0].Error), insight: null, failure, standing: []);
        if (failed.Count == 0)
            return Result(Outcome(error: null), Merge(found), failure: null, standing: []);

        var unread = Unread(failed);
        var coverage = 1 - (unread.Sum(u => u.Passage.TurnsOf(transcript)) / transcript.Turns.Count);
        return Result(
            ExtractorOutcome.InPart(Extractor.Name, Extractor.PromptVersion, _usage.Calls, model, unread, Analysis.RoundedDown(coverage)),
            Merge(found), failure, found);

        ExtractorOutcome Outcome(string? error) => new(Extractor.Name, Extractor.PromptVersion, _usage.Calls, model, error);

        ExtractionResult Result(ExtractorOutcome outcome, object? insight, LlmException? failure, IReadOnlyList<PartFinding> standing) =>
            new(outcome, insight, _usage, failure, standing);
    }

    /// <summary>The result when what was found cannot be put together, by a defect of ours.</summary>
    public ExtractionResult Break(string error) =>
        new(new ExtractorOutcome(Extractor.Name, Extractor.PromptVersion, _usage.Calls, Model: null, error), Insight: null, _usage, Failure: null, Standing: []);

    private object Merge(List<PartFinding> found) => found is [var only]
        ? only.Insight
        : Extractor.Merge([.. found.Select(f => new PartInsight<object>(f.Insight, new TurnsRead(transcript, f.Part)))]);

    /// <summary>What failed, passages that follow one another and failed alike as one.</summary>
    private List<UnreadPassage> Unread(List<PartFailure> failed)
    {
        var unread = new List<UnreadPassage>();
        foreach (var failure in failed)
        {
            var own = failure.Part.Own;
            if (unread is [.., var last] && last.Error == failure.Error && own.Follows(last.Passage, transcript))
                unread[^1] = last with { Passage = last.Passage.Until(own) };
            else
                unread.Add(new UnreadPassage(own, failure.Error));
        }

        return unread;
    }
}
