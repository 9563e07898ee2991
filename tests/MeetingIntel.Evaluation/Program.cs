using MeetingIntel.Evaluation;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Training;

// Has the service read annotated transcripts, and says how much of what people found it finds; or learns the built-in model's weights:
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> [output folder] [set …]
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> train <folder of weights>
if (args is not [var data, .. var rest] || !Directory.Exists(data))
{
    Console.Error.WriteLine($"usage: <data folder> [output folder] [set …], or <data folder> train <folder of weights>; sets: {string.Join(' ', Evaluation.Sets)}");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var corpus = new Corpus(data);
if (rest is ["train", var weights])
{
    var (mood, ofMoods) = MoodTraining.Run(corpus);
    await File.WriteAllTextAsync(Path.Combine(weights, "MoodWeights.tsv"), mood.ToText(), stop.Token);
    var (model, figures) = Training.Run(corpus);
    await File.WriteAllBytesAsync(Path.Combine(weights, "ActionItemWeights.bin"), model.ToBytes(), stop.Token);
    Console.WriteLine(new Report([.. figures, ofMoods]).Markdown(null));
    return 0;
}

var output = Directory.CreateDirectory(rest is [var folder, ..] ? folder : "evaluation").FullName;
var report = await Evaluation.RunAsync(corpus, rest is [_, _, ..] ? rest[1..] : Evaluation.Sets, output, stop.Token);
var last = await Report.LastAsync(output, stop.Token);
Console.WriteLine(report.Markdown(last));
await report.StoreAsync(output, last, stop.Token);
return 0;
