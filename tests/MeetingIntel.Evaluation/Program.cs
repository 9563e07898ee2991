using System.Text;
using MeetingIntel.Evaluation;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Training;

// Has the service read annotated transcripts, and says how much of what people found it finds; or learns the built-in model's weights:
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> [output folder] [set …]
//   dotnet run -c Release --project tests/MeetingIntel.Evaluation -- <data folder> train <weights folder> [action_items] [decisions] [topics] [mood]
string[] matters = ["action_items", "decisions", "topics", "mood"];
if (args is not [var data, .. var rest] || !Directory.Exists(data) || (rest is ["train", .. var asked] && (asked is [] || asked[1..].Except(matters).Any())))
{
    Console.Error.WriteLine($"""
        usage: <data folder> [output folder] [set …]; sets: {string.Join(' ', Evaluation.Sets)}
               <data folder> train <weights folder> [matter …]; matters: {string.Join(' ', matters)}
        """);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var corpus = new Corpus(data);
if (rest is ["train", var weights, .. var chosen])
{
    foreach (var matter in chosen is [] ? matters : chosen)
    {
        var (file, bytes, figures) = Learn(matter, corpus);
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(weights).FullName, file), bytes, stop.Token);
        Console.WriteLine(new Report(figures).Markdown(null));
    }

    return 0;
}

var output = Directory.CreateDirectory(rest is [var folder, ..] ? folder : "evaluation").FullName;
var report = await Evaluation.RunAsync(corpus, rest is [_, _, ..] ? rest[1..] : Evaluation.Sets, output, stop.Token);
var last = await Report.LastAsync(output, stop.Token);
Console.WriteLine(report.Markdown(last));
await report.StoreAsync(output, last, stop.Token);
return 0;

static (string File, byte[] Bytes, IReadOnlyList<Figure> Figures) Learn(string matter, Corpus corpus)
{
    switch (matter)
    {
        case "action_items":
            var (items, ofItems) = ActionItemTraining.Run(corpus);
            return ("ActionItemWeights.bin", items.ToBytes(), ofItems);
        case "decisions":
            var (decisions, ofDecisions) = DecisionTraining.Run(corpus);
            return ("DecisionWeights.bin", decisions.ToBytes(), ofDecisions);
        case "topics":
            var (topics, ofTopics) = TopicTraining.Run(corpus);
            return ("TopicWeights.bin", topics.ToBytes(), ofTopics);
        default:
            var (mood, ofMood) = MoodTraining.Run(corpus);
            return ("MoodWeights.tsv", Encoding.UTF8.GetBytes(mood.ToText()), [ofMood]);
    }
}
