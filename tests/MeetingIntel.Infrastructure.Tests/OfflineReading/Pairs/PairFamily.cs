namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>
/// Two talks that differ in a few words and in what they commit whom to. Each family is read once in every way of writing, each time about
/// another matter. The files in Families say what a person would answer; they look like this:
/// <code>
/// # I'll, or I did
/// A: I'll {do} {the thing}.
/// B: Great.
/// = A
/// /
/// A: I {did} {the thing}.
/// B: Great.
/// = none
/// </code>
/// Under the title, <c>% gives</c> asks for a matter that is given to somebody, <c>% three</c> for a third person present, <c>% roles</c>
/// for speakers by role, <c>% written</c> says that punctuation carries the meaning.
/// </summary>
internal sealed record PairFamily(string Title, IReadOnlySet<string> Options, Talk Left, Talk Right)
{
    /// <summary>Every family of every file.</summary>
    public static IReadOnlyList<PairFamily> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "OfflineReading/Pairs/Families"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    /// <summary>The ways in which it is written.</summary>
    public IEnumerable<Writing> Writings => Enum.GetValues<Writing>().Where(w => w != Writing.Recognised || !Options.Contains("written"));

    /// <summary>What it is about in one way of writing: each time, and beside its neighbours, something else.</summary>
    public Matter MatterOf(Writing writing)
    {
        var matters = Options.Contains("gives") ? Matter.Gifts : Matter.All;
        return matters[((Title.Length * 3) + (int)writing) % matters.Count];
    }

    /// <summary>Who speaks in one way of writing.</summary>
    public Cast CastOf(Writing writing) => Options.Contains("roles") ? Cast.Roles : Cast.Named[(int)writing];

    private static IEnumerable<PairFamily> Read(string file) => File.ReadAllText(file).Split("\n# ").Skip(1).Select(text =>
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var options = lines.Where(l => l.StartsWith("% ", StringComparison.Ordinal)).Select(l => l[2..]).ToHashSet();
        var slash = Array.IndexOf(lines, "/");
        return new PairFamily(lines[0], options, TalkIn(lines[(1 + options.Count)..slash]), TalkIn(lines[(slash + 1)..]));
    });

    private static Talk TalkIn(string[] lines) => new(
        [.. lines[..^1].Select(l => l.Split(": ", 2)).Select(l => (l[0], l[1]))], Verdict.Parse(lines[^1][2..]));
}
