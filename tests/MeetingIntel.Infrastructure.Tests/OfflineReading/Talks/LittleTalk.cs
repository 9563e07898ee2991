namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Talks;

/// <summary>A talk of a few lines, and what a person takes from it.</summary>
/// <param name="Title">What it is about; alone in its file.</param>
/// <param name="Lines">"Speaker: words".</param>
/// <param name="Expected">What the file says of it, a line each.</param>
internal sealed record LittleTalk(string Title, string[] Lines, string[] Expected)
{
    /// <summary>A is the user, B the contact; the others are of neither side.</summary>
    private static readonly (string Letter, string Name)[] Cast =
        [("A", "Jonas Weber"), ("B", "Dana Ruiz"), ("C", "Priya Nair"), ("D", "Tom Becker")];

    /// <summary>The talks of a file beside this class, in order.</summary>
    public static IReadOnlyList<LittleTalk> In(string file) =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OfflineReading", "Talks", file)).Split("\n# ").Skip(1).Select(Parse)];

    /// <summary>The titles of a file's talks, for a theory.</summary>
    public static TheoryData<string, string> Titles(params string[] files)
    {
        var titles = new TheoryData<string, string>();
        foreach (var file in files)
        {
            foreach (var talk in In(file))
                titles.Add(file, talk.Title);
        }

        return titles;
    }

    /// <summary>The talk of this title.</summary>
    public static LittleTalk Of(string file, string title) => In(file).Single(t => t.Title == title);

    /// <summary>The name that a letter stands for; a name stands for itself.</summary>
    public static string NameOf(string label) => Cast.FirstOrDefault(c => c.Letter == label).Name ?? label;

    /// <summary>Reads it as a meeting of the user with the contact.</summary>
    public Reading Read() => new(Lines);

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Lines);

    private static LittleTalk Parse(string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var said = lines[1..].Where(l => !l.StartsWith('=')).Select(l => l.Split(": ", 2)).Select(p => $"{NameOf(p[0])}: {p[1]}");
        return new LittleTalk(lines[0], [.. said], [.. lines.Where(l => l.StartsWith('=')).Select(l => l[1..].Trim())]);
    }
}
