using System.Collections.Concurrent;
using System.Net;
using MeetingIntel.Evaluation.Corpora;

namespace MeetingIntel.Evaluation.Predictions;

/// <summary>Has transcripts read, several at once. One that fails does not end the others; many one after another do, for then the model is down.</summary>
/// <param name="analyze">Asks the service about a transcript, and gives its answer.</param>
/// <param name="folder">Where answers go.</param>
public sealed class Reading(Func<string, string?, IReadOnlyList<SpokenTurn>, CancellationToken, Task<string>> analyze, PredictionFolder folder)
{
    /// <summary>So many failures without one answer between them end the reading.</summary>
    public const int MostFailures = 10;

    /// <summary>Puts the answers to a set aside, lest one of another model stay where this one fails.</summary>
    public void PutAside(TranscriptSet set)
    {
        foreach (var (id, _, _, _) in TranscriptsOf(set))
            folder.PutAside(id);
    }

    /// <summary>Reads what has no whole answer yet.</summary>
    /// <exception cref="ReadingStoppedException">Too many failures; the answers until then are stored.</exception>
    /// <returns>What failed and why, by id.</returns>
    public async Task<IReadOnlyList<(string Id, string Reason)>> ReadAsync(TranscriptSet set, CancellationToken cancellationToken)
    {
        var asked = TranscriptsOf(set).Where(t => !folder.IsWhole(t.Id)).ToList();
        var (bar, failures, inARow) = (new ProgressBar(set.Name, asked.Count), new ConcurrentBag<(string Id, string Reason)>(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(asked, options, async (transcript, token) =>
        {
            try
            {
                await folder.WriteAsync(transcript.Id, await analyze(transcript.Title, transcript.Date, transcript.Turns, token));
                Interlocked.Exchange(ref inARow, 0);
            }
            catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !token.IsCancellationRequested))
            {
                failures.Add((transcript.Id, e.Message));
                // A transcript that the service cannot read says nothing of the model.
                var isOfTranscript = e is HttpRequestException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge };
                if (!isOfTranscript && Interlocked.Increment(ref inARow) >= MostFailures)
                    throw new ReadingStoppedException($"{MostFailures} transcripts failed one after another, the last, {transcript.Id}: {e.Message}");
            }

            bar.Step();
        });
        return [.. failures.OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Id, string Title, string? Date, IReadOnlyList<SpokenTurn> Turns)> TranscriptsOf(TranscriptSet set) =>
    [
        .. set.Meetings.Select(m => (m.Id, m.Title, m.Date, m.Turns)),
        .. set.Dialogues.Select(d => (d.Id, "Negotiation", (string?)null, d.Turns)),
    ];
}
