using MeetingIntel.Evaluation;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Training;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

// Has the service read annotated transcripts, and says how much of what people found it finds; or learns the built-in model's weights:
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> [output folder] [set …]
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> train <weights folder> [action_items] [decisions]
if (args is not [var data, .. var rest] || !Directory.Exists(data))
{
    Console.Error.WriteLine($"usage: <data folder> [output folder] [set …], or <data folder> train <weights folder> [action_items] [decisions]; sets: {string.Join(' ', Evaluation.Sets)}");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var corpus = new Corpus(data);
if (rest is ["train", var weights, .. var matters])
{
    if (matters is [] || matters.Contains("action_items"))
        await LearnAsync("ActionItemWeights.bin", Training.Run(corpus));
    if (matters is [] || matters.Contains("decisions"))
        await LearnAsync("DecisionWeights.bin", DecisionTraining.Run(corpus));
    return 0;

    async Task LearnAsync(string file, (ItemLikelihood Model, IReadOnlyList<Figure> Figures) learned)
    {
        await File.WriteAllBytesAsync(Path.Combine(weights, file), learned.Model.ToBytes(), stop.Token);
        Console.WriteLine(new Report(learned.Figures).Markdown(null));
    }
}

var output = Directory.CreateDirectory(rest is [var folder, ..] ? folder : "evaluation").FullName;
var report = await Evaluation.RunAsync(corpus, rest is [_, _, ..] ? rest[1..] : Evaluation.Sets, output, stop.Token);
var last = await Report.LastAsync(output, stop.Token);
Console.WriteLine(report.Markdown(last));
await report.StoreAsync(output, last, stop.Token);
return 0;
