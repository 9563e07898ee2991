using MeetingIntel.Application.Extraction;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Has the service read annotated transcripts, and says how much of what people found it finds:
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> [output folder] [set …]
string[] sets = ["ami", "akash/early", "akash/late", "ethereum", "qmsum", "casino", "deadlines"];
if (args is not [var data, ..] || !Directory.Exists(data))
{
    Console.Error.WriteLine($"usage: <data folder> [output folder] [set …]; sets: {string.Join(' ', sets)}");
    return 2;
}

if (args is [_, "train", var weights])
{
    var (model, unseen) = MeetingIntel.Evaluation.Training.Training.Run(new Corpus(data));
    await File.WriteAllBytesAsync(weights, model.ToBytes());
    Console.WriteLine(new Report(unseen).Markdown(null));
    return 0;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => (pressed.Cancel, _) = (true, stop.CancelAsync());
var output = Directory.CreateDirectory(args.Length > 1 ? args[1] : "evaluation").FullName;
var chosen = args.Length > 2 ? args[2..] : sets;
var corpus = new Corpus(data);
var figures = new List<Figure>();

await using (var analyst = await Analyst.StartAsync())
{
    foreach (var set in chosen)
    {
        if (set == "deadlines")
        {
            var phrases = corpus.Phrases();
            await using var code = new ServiceCollection().AddLogging().AddInfrastructure(new ConfigurationBuilder().Build()).BuildServiceProvider();
            var wrong = new DeadlineScore(code.GetRequiredService<ISpokenDates>()).Wrong(phrases);
            figures.Add(Figures.OfDeadlines(phrases.Count - wrong.Count, phrases));
            await File.WriteAllLinesAsync(
                Path.Combine(output, "deadlines-wrong.txt"), wrong.Select(w => $"{w.Phrase.Reference:yyyy-MM-dd} {w.Phrase.Input} [{w.Phrase.Text}]: {w.Expected} expected, {w.Found} found"), stop.Token);
        }
        else if (corpus.Dialogues(set) is { Count: > 0 } dialogues)
        {
            var found = await ReadAsync(set, dialogues, d => d.Id, d => analyst.AnalyzeAsync("Negotiation", null, d.Turns, stop.Token));
            figures.Add(Figures.OfMoods(set, [.. dialogues.Select(d => (found[d.Id].Sentiment?.Score ?? 0, d.Gold.Score))]));
        }
        else
        {
            var meetings = corpus.Meetings(set);
            var found = await ReadAsync(set, meetings, m => m.Id, m => analyst.AnalyzeAsync(m.Title, m.Date, m.Turns, stop.Token));
            figures.AddRange(Figures.Of(set, [.. meetings.Select(m => MeetingScores.Of(m, found[m.Id], OtherThan(m, meetings)))]));
        }
    }
}

var report = new Report(figures);
var last = await Report.LastAsync(output, stop.Token);
Console.WriteLine(report.Markdown(last));
await report.StoreAsync(output, last, stop.Token);
return 0;

async Task<IReadOnlyDictionary<string, Prediction>> ReadAsync<T>(string set, IReadOnlyList<T> transcripts, Func<T, string> id, Func<T, Task<string>> analyze)
{
    var bar = new ProgressBar(set, transcripts.Count);
    var found = new System.Collections.Concurrent.ConcurrentDictionary<string, Prediction>();
    await Parallel.ForEachAsync(transcripts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop.Token }, async (transcript, token) =>
    {
        var answer = await analyze(transcript);
        await File.WriteAllTextAsync(Path.Combine(output, $"{id(transcript)}.json"), answer, token);
        found[id(transcript)] = Prediction.From(answer);
        bar.Step();
    });
    return found;
}

// Chance: another series' minutes, chosen by the meeting's id, always the same.
static AnnotatedMeeting? OtherThan(AnnotatedMeeting meeting, IReadOnlyList<AnnotatedMeeting> all)
{
    List<AnnotatedMeeting> minuted = [.. all.Where(m => m.Gold.ActionItems is { Count: > 0 })];
    var others = minuted.Where(m => m.Series != meeting.Series).ToList() is { Count: > 0 } strangers ? strangers : [.. minuted.Where(m => m.Id != meeting.Id)];
    var hash = meeting.Id.Aggregate(0, (h, c) => ((h * 131) + c) % 1000003);
    return others.Count == 0 ? null : others.OrderBy(m => m.Id, StringComparer.Ordinal).ElementAt(hash % others.Count);
}
