namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing.Talks;

/// <summary>
/// A talk of two to five turns, and what a person would write down of it. The text files beside this one say it like this:
/// <code>
/// # Asked of one, taken by another
/// Otto: Mara, can you renew the domain by Friday?
/// Lena: I can do it.
/// = Lena: renew domain @ 2026-03-06
/// </code>
/// All words of a task must be in it, of <c>a|b</c> one; <c>@ none</c> is no deadline. The meeting is on Wednesday, 4 March 2026, and the first
/// two who speak are the user and the contact. <c>= none</c> says that nothing is to be done.
/// </summary>
internal sealed record LittleTalk(string Title, IReadOnlyList<string> Lines, IReadOnlyList<ExpectedItem> Expected)
{
    /// <summary>Every talk of every file.</summary>
    public static IReadOnlyList<LittleTalk> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "OfflineReading/Committing/Talks"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<LittleTalk> Read(string file) => File.ReadAllText(file).Split("\n# ").Skip(1).Select(text =>
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new LittleTalk(
            lines[0],
            [.. lines[1..].Where(l => !l.StartsWith("= ", StringComparison.Ordinal))],
            [.. lines.Where(l => l.StartsWith("= ", StringComparison.Ordinal) && l != "= none").Select(l => ExpectedItem.Parse(l[2..]))]);
    });
}
