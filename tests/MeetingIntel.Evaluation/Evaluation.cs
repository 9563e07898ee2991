using System.Collections.Concurrent;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation;

/// <summary>Reads sets of annotated transcripts with the real service, and scores what it found.</summary>
public static class Evaluation
{
    private const string Deadlines = "deadlines";

    /// <summary>What can be read.</summary>
    public static string[] Sets { get; } = ["ami", "akash/early", "akash/late", "ethereum", "qmsum", "casino", Deadlines];

    /// <summary>Reads and scores, and leaves the service's answers in a folder, by transcript.</summary>
    public static async Task<Report> RunAsync(Corpus corpus, IReadOnlyList<string> sets, string output, CancellationToken cancellationToken)
    {
        var figures = new List<Figure>();
        await using var analyst = await Analyst.StartAsync();
        foreach (var set in sets)
        {
            if (set == Deadlines)
            {
                figures.AddRange(await ScoreDeadlinesAsync(corpus.Phrases(), output, cancellationToken));
            }
            else if (corpus.Dialogues(set) is { Count: > 0 } dialogues)
            {
                var found = await ReadAsync(set, dialogues, d => d.Id, d => analyst.AnalyzeAsync("Negotiation", null, d.Turns, cancellationToken));
                figures.Add(Figures.OfMoods(set, [.. dialogues.Select(d => (found[d.Id].Sentiment?.Score ?? 0, d.Gold.Score))]));
            }
            else
            {
                var meetings = corpus.Meetings(set);
                var found = await ReadAsync(set, meetings, m => m.Id, m => analyst.AnalyzeAsync(m.Title, m.Date, m.Turns, cancellationToken));
                figures.AddRange(Figures.Of(set, [.. meetings.Select(m => MeetingScores.Of(m, found[m.Id], OtherThan(m, meetings)))]));
            }
        }

        return new Report(figures);

        async Task<IReadOnlyDictionary<string, Prediction>> ReadAsync<T>(string set, IReadOnlyList<T> transcripts, Func<T, string> id, Func<T, Task<string>> analyze)
        {
            var bar = new ProgressBar(set, transcripts.Count);
            var found = new ConcurrentDictionary<string, Prediction>();
            var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(transcripts, options, async (transcript, token) =>
            {
                var answer = await analyze(transcript);
                await File.WriteAllTextAsync(Path.Combine(output, $"{id(transcript)}.json"), answer, token);
                found[id(transcript)] = Prediction.From(answer);
                bar.Step();
            });
            return found;
        }
    }

    private static async Task<IReadOnlyList<Figure>> ScoreDeadlinesAsync(IReadOnlyList<DatedPhrase> phrases, string output, CancellationToken cancellationToken)
    {
        var scored = DeadlineScore.Of(phrases);
        await File.WriteAllLinesAsync(
            Path.Combine(output, "deadlines-wrong.txt"),
            scored.Where(s => !s.IsRight).Select(
                s => $"{s.Phrase.Reference:yyyy-MM-dd} {s.Phrase.Input} [{s.Phrase.Text}]: {s.Expected:yyyy-MM-dd} expected, {s.Found:yyyy-MM-dd} found{(s.LooksBack ? ", looks back" : "")}"),
            cancellationToken);
        return Figures.OfDeadlines(scored);
    }

    /// <summary>What chance gives is seen against another series' minutes, chosen by the meeting's id, always the same.</summary>
    private static AnnotatedMeeting? OtherThan(AnnotatedMeeting meeting, IReadOnlyList<AnnotatedMeeting> all)
    {
        List<AnnotatedMeeting> minuted = [.. all.Where(m => m.Gold.ActionItems is { Count: > 0 })];
        var others = minuted.Where(m => m.Series != meeting.Series).ToList() is { Count: > 0 } strangers ? strangers : [.. minuted.Where(m => m.Id != meeting.Id)];
        var hash = meeting.Id.Aggregate(0, (h, c) => ((h * 131) + c) % 1000003);
        return others.Count == 0 ? null : others.OrderBy(m => m.Id, StringComparer.Ordinal).ElementAt(hash % others.Count);
    }
}
