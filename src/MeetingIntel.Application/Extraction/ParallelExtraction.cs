using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Application.Extraction;

/// <summary>Runs extractors side by side. The failure of one, whatever it is, never costs another.</summary>
public sealed partial class ParallelExtraction(ILlmClient llm, IPromptFence fence, ISpokenDates dates, ILogger<ParallelExtraction> logger)
{
    /// <summary>Asks the model once per extractor, at the same time, and gives what each came to, in the given order.</summary>
    /// <param name="bypassCache">Whether remembered answers will not do.</param>
    public async Task<IReadOnlyList<ExtractionResult>> RunAsync(
        IReadOnlyCollection<IInsightExtractor> extractors, MeetingContext context, bool bypassCache, CancellationToken cancellationToken)
    {
        var prompt = TranscriptPrompt.Write(context, fence);
        var grounding = new Grounding(context, dates);

        // Each on the pool: a model that answers from memory or from this machine works before its first await.
        return await Task.WhenAll(extractors.Select(extractor =>
            Task.Run(() => RunAsync(extractor, prompt, bypassCache, grounding, cancellationToken), cancellationToken)));
    }

    private async Task<ExtractionResult> RunAsync(
        IInsightExtractor extractor, TranscriptPrompt prompt, bool bypassCache, Grounding grounding, CancellationToken cancellationToken)
    {
        var meter = new LlmUsageMeter();
        try
        {
            var request = extractor.Ask(prompt) with { BypassCache = bypassCache, Meter = meter };
            var answer = await llm.GenerateAsync(request, cancellationToken);
            return Result(extractor.Read(answer.Json, grounding), answer.Model, error: null, failure: null);
        }
        catch (LlmException failure)
        {
            LogFailed(extractor.Name, failure.Kind, meter.Calls, failure.Message);
            return Result(insight: null, model: null, failure.Message, failure);
        }
        catch (Exception defect) when (defect is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogDefect(extractor.Name, defect);
            return Result(insight: null, model: null, "internal error", failure: null);
        }

        ExtractionResult Result(object? insight, string? model, string? error, LlmException? failure) => new(
            new ExtractorOutcome(extractor.Name, extractor.PromptVersion, meter.Calls, model, error),
            insight, meter.Total, failure);
    }

    [LoggerMessage(1, LogLevel.Warning, "Extractor {Extractor} got no answer ({Kind}) after {Calls} calls: {Reason}")]
    private partial void LogFailed(string extractor, LlmFailureKind kind, int calls, string reason);

    [LoggerMessage(2, LogLevel.Error, "Extractor {Extractor} failed by a defect of ours")]
    private partial void LogDefect(string extractor, Exception defect);
}
