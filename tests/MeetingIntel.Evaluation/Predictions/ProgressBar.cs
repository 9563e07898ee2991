namespace MeetingIntel.Evaluation.Predictions;

/// <summary>Shows how far a set is; a line per set where the output is no terminal.</summary>
/// <param name="name">The set.</param>
/// <param name="total">How many transcripts it has.</param>
public sealed class ProgressBar(string name, int total)
{
    private const int Width = 40;
    private int _done;

    /// <summary>Counts one more.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (!Console.IsErrorRedirected)
            Console.Error.Write($"\r{name,-16} [{new string('#', done * Width / total),-Width}] {done}/{total}{(done == total ? "\n" : "")}");
        else if (done == total)
            Console.Error.WriteLine($"{name}: {total} transcripts");
    }
}
