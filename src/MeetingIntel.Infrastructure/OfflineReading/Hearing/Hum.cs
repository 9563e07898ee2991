using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>A turn in which somebody only hums a yes: "mhm".</summary>
internal static class Hum
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> Hums = FrozenSet.ToFrozenSet(["mhm", "mm-hmm", "mm hmm", "mmhm", "mmhmm", "uh-huh", "uh huh", "mm",
        "mhm mhm"]);

    /// <summary>Whether a turn is one.</summary>
    public static bool Is(PromptLine turn) => turn.Text.Length <= Longest && turn.Speaker is not null
        && Hums.Contains(Bare(turn.Text).ToLowerInvariant());

    /// <summary>The hum as a word.</summary>
    public static Word Of(PromptLine turn)
    {
        var bare = Bare(turn.Text);
        return new Word(turn, turn.Text.IndexOf(bare, StringComparison.Ordinal), bare.Length, bare.ToLowerInvariant(), '.');
    }

    private static string Bare(string text) => text.Trim(' ', '.', ',', '!', '\u2026', '-');
}
