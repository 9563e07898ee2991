using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Transcripts;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// Runs extractors side by side, over a transcript that does not fit the model's window part by part. The failure of one, whatever it is,
/// never costs another, nor that of a part the rest.
/// </summary>
public sealed partial class ParallelExtraction(
    ILlmClient llm, IPromptFence fence, IContextWindow window, ISpokenDates dates, ILogger<ParallelExtraction> logger)
{
    /// <summary>
    /// The most parts in flight at once, 4: with six extractors that is more calls than the provider takes at a time, and no more prompts
    /// than that are in memory, however long the transcript is.
    /// </summary>
    public const int MaxPartsInFlight = 4;

    private const string OurDefect = "internal error";

    /// <summary>Asks the model once per extractor and part, and gives what each extractor came to, in the given order.</summary>
    /// <param name="extractors">The extractors, none of which has read anything yet.</param>
    /// <param name="context">The meeting.</param>
    /// <param name="bypassCache">Whether remembered answers will not do.</param>
    /// <param name="cancellationToken">Calls the run off.</param>
    public Task<IReadOnlyList<ExtractionResult>> RunAsync(
        IReadOnlyCollection<IInsightExtractor> extractors, MeetingContext context, bool bypassCache, CancellationToken cancellationToken) =>
        RunAsync([.. extractors.Select(e => new PendingExtraction(e))], context, bypassCache, cancellationToken);

    /// <summary>Asks the model once per extractor and part that is unread, and gives what each extractor came to with what stood before.</summary>
    /// <param name="pending">The extractors.</param>
    /// <param name="context">The meeting.</param>
    /// <param name="bypassCache">Whether remembered answers will not do.</param>
    /// <param name="cancellationToken">Calls the run off.</param>
    public async Task<IReadOnlyList<ExtractionResult>> RunAsync(
        IReadOnlyList<PendingExtraction> pending, MeetingContext context, bool bypassCache, CancellationToken cancellationToken)
    {
        var mark = fence.MarkFor(context.Transcript.Text);
        var grounding = new Grounding(context, dates);
        var tallies = pending.Select(p => new ExtractionTally(p, context.Transcript)).ToList();

        await Parallel.ForEachAsync(
            Split(pending, tallies, context),
            new ParallelOptions { MaxDegreeOfParallelism = MaxPartsInFlight, CancellationToken = cancellationToken },
            async (work, token) =>
            {
                // Written here, so that no more prompts are in memory than parts in flight.
                var prompt = TranscriptPrompt.Write(context, work.Part, mark);

                // Each on the pool: a model that answers on this machine works before its first await.
                await Task.WhenAll(work.Readers.Select(tally =>
                    Task.Run(() => ReadAsync(tally, work.Part, prompt, bypassCache, grounding, token), token)));
            });

        return [.. tallies.Select(Conclude)];
    }

    /// <summary>The parts to read, each with those who are to read it: extractors that have the same part left share its prompt.</summary>
    private List<(TranscriptPart Part, List<ExtractionTally> Readers)> Split(
        IReadOnlyList<PendingExtraction> pending, List<ExtractionTally> tallies, MeetingContext context)
    {
        var splitter = new TranscriptSplitter(window);
        var splits = new Dictionary<Passage, IReadOnlyList<TranscriptPart>>();
        IReadOnlyList<TranscriptPart>? whole = null;
        var work = new Dictionary<TranscriptPart, List<ExtractionTally>>();
        foreach (var (extraction, tally) in pending.Zip(tallies))
        {
            foreach (var part in extraction.Unread is { } unread ? unread.SelectMany(Of) : whole ??= splitter.Split(context))
            {
                if (!work.TryGetValue(part, out var readers))
                    work.Add(part, readers = []);
                readers.Add(tally);
            }
        }

        return [.. work.Select(w => (w.Key, w.Value))];

        IReadOnlyList<TranscriptPart> Of(Passage passage) =>
            splits.TryGetValue(passage, out var parts) ? parts : splits[passage] = splitter.Split(context, passage);
    }

    private async Task ReadAsync(
        ExtractionTally tally, TranscriptPart part, TranscriptPrompt prompt, bool bypassCache, Grounding grounding,
        CancellationToken cancellationToken)
    {
        var extractor = tally.Extractor;
        var meter = new LlmUsageMeter();
        try
        {
            var request = extractor.Ask(prompt) with { BypassCache = bypassCache, Meter = meter };
            var answer = await llm.GenerateAsync(request, cancellationToken);
            tally.Found(new PartFinding(part, extractor.Read(answer.Json, grounding), answer.Model), meter.Total);
        }
        catch (LlmException failure)
        {
            LogFailed(extractor.Name, part.Own.FirstTurn, part.Own.LastTurn, failure.Kind, meter.Calls, failure.Message, failure.Remedy ?? "");
            tally.Failed(new PartFailure(part, failure.Message, failure), meter.Total);
        }
        catch (Exception defect) when (defect is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogDefect(extractor.Name, defect);
            tally.Failed(new PartFailure(part, OurDefect, Failure: null), meter.Total);
        }
    }

    private ExtractionResult Conclude(ExtractionTally tally)
    {
        try
        {
            return tally.Conclude();
        }
        catch (Exception defect)
        {
            LogDefect(tally.Extractor.Name, defect);
            return tally.Break(OurDefect);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Extractor {Extractor} got no answer about turns {First} to {Last} ({Kind}) after {Calls} calls: {Reason}. {Remedy}")]
    private partial void LogFailed(string extractor, int first, int last, LlmFailureKind kind, int calls, string reason, string remedy);

    [LoggerMessage(2, LogLevel.Error, "Extractor {Extractor} failed by a defect of ours")]
    private partial void LogDefect(string extractor, Exception defect);
}
