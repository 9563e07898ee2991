using System.Text;
using MeetingIntel.Evaluation;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Training;

// Has the service read annotated transcripts, and says how much of what people found it finds; or learns the built-in model's weights.
const string Usage = """
    usage: <data folder> [output folder] [set …]          has every transcript read anew, and scores the answers
           <data folder> resume [output folder] [set …]   has only those read that have no whole answer there yet
           <data folder> score [output folder] [set …]    scores the answers that are there, and asks nobody
           <data folder> train <weights folder> [action_items] [decisions] [topics] [mood]
    A set is a folder in meetings, one with an era (akash/early), a file in sentiment (casino), or deadlines; without one, all that are there.
    The model is the one that the service's settings in the environment name: Llm__Provider and so on.
    """;
string[] matters = ["action_items", "decisions", "topics", "mood"];
if (args is not [var data, .. var rest] || (rest is ["train", .. var asked] && (asked is [] || asked[1..].Except(matters).Any())))
    return Refuse(Usage);
if (!Directory.Exists(data))
    return Refuse($"There is no folder {Path.GetFullPath(data)}.\n{Usage}");

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    return rest is ["train", var weights, .. var chosen]
        ? await TrainAsync(new Corpus(data), weights, chosen is [] ? matters : chosen, stop.Token)
        : await EvaluateAsync(new Corpus(data), rest, stop.Token);
}
catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
{
    return Refuse(e.Message);
}

static int Refuse(string reason)
{
    Console.Error.WriteLine(reason);
    return 2;
}

static async Task<int> EvaluateAsync(Corpus corpus, string[] words, CancellationToken cancellationToken)
{
    var (mode, named) = words is ["resume" or "score", .. var more] ? (words[0], more) : ("read", words);
    var sets = corpus.Sets(named is [_, .. var some] ? some : []);
    var output = Directory.CreateDirectory(named is [var folder, ..] ? folder : "evaluation").FullName;
    var last = await Report.LastAsync(output, cancellationToken);
    var unread = mode == "score" ? null : await ReadAsync(sets, output, mode == "resume", cancellationToken);
    if (unread is not null)
    {
        await Console.Error.WriteLineAsync($"{unread}\nThe answers until then are in {output}: 'resume' reads the rest, 'score' scores what is there.");
        return 1;
    }

    var report = new Evaluation(output).Score(sets);
    if (report.Answered == 0)
        return Refuse("Nothing was answered; the last report stays as it was.");
    Console.WriteLine(report.Markdown(last));
    await report.StoreAsync(output, last, cancellationToken);
    return report.Missing.Count == 0 ? 0 : 1;
}

// Why not all was read; null when it was, be it that single transcripts failed.
static async Task<string?> ReadAsync(IReadOnlyList<TranscriptSet> sets, string output, bool onlyMissing, CancellationToken cancellationToken)
{
    try
    {
        await using var analyst = await Analyst.StartAsync();
        var reading = new Reading(analyst.AnalyzeAsync, new PredictionFolder(output));
        if (!onlyMissing)
        {
            foreach (var set in sets)
                reading.PutAside(set);
        }

        foreach (var set in sets.Where(s => s.Phrases.Count == 0))
        {
            foreach (var (id, reason) in await reading.ReadAsync(set, cancellationToken))
                await Console.Error.WriteLineAsync($"{id} failed: {reason}");
        }

        return null;
    }
    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
    {
        return "Stopped.";
    }
    catch (Exception e) when (e is ReadingStoppedException or InvalidOperationException or TimeoutException)
    {
        return e.Message;
    }
}

static async Task<int> TrainAsync(Corpus corpus, string folder, string[] matters, CancellationToken cancellationToken)
{
    foreach (var matter in matters)
    {
        var (file, bytes, figures) = Learn(matter, corpus);
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, file), bytes, cancellationToken);
        Console.WriteLine(new Report(figures).Markdown(null));
    }

    return 0;
}

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
