namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>Who the letters of a family stand for: A, B and C are present, N is not.</summary>
internal sealed record Cast(string A, string B, string C, string N)
{
    /// <summary>People with names; one cast for each way of writing.</summary>
    public static readonly IReadOnlyList<Cast> Named =
    [
        new("Jonas Weber", "Dana Ruiz", "Priya Nair", "Nina"),
        new("Martin Holt", "Sofia Lind", "Kevin Ward", "Carla"),
        new("Ana", "Ben", "Eva", "Olivia"),
    ];

    /// <summary>People who are known by what they are.</summary>
    public static readonly Cast Roles = new("Project Manager", "Industrial Designer", "Marketing Expert", "Nina");

    /// <summary>The label of a letter; any other label stands for itself.</summary>
    public string Label(string letter) => letter switch
    {
        "A" => A,
        "B" => B,
        "C" => C,
        "N" => N,
        _ => letter,
    };

    /// <summary>A family's text with first names for the letters in braces.</summary>
    public string Fill(string text) => text
        .Replace("{A}", First(A), StringComparison.Ordinal).Replace("{B}", First(B), StringComparison.Ordinal)
        .Replace("{C}", First(C), StringComparison.Ordinal).Replace("{N}", N, StringComparison.Ordinal);

    private static string First(string label) => label.Split(' ')[0];
}
