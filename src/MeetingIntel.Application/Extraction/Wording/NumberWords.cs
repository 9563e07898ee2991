using System.Collections.Frozen;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>The English words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Cardinals = Counted(
        0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly FrozenDictionary<string, decimal> Tens = Counted(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly FrozenDictionary<string, decimal> Ordinals = Counted(
        1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        + "seventeenth eighteenth nineteenth twentieth");

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["thousand"] = 1_000,
        ["grand"] = 1_000,
        ["k"] = 1_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["billions"] = 1_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>Words that say a number by the way; a text that uses them claims none.</summary>
    private static readonly FrozenDictionary<string, decimal[]> Hints = new Dictionary<string, decimal[]>
    {
        ["both"] = [2],
        ["couple"] = [2],
        ["pair"] = [2],
        ["twice"] = [2],
        ["double"] = [2],
        ["once"] = [1],
        ["single"] = [1],
        ["half"] = [0.5m, 50, 30],
        ["quarter"] = [0.25m, 25, 15],
        ["dozen"] = [12],
        ["thirtieth"] = [30],
    }.ToFrozenDictionary();

    /// <summary>What zero to nineteen are.</summary>
    public static decimal? Unit(string word) => Cardinals.TryGetValue(word, out var number) ? number : null;

    /// <summary>What twenty to ninety are.</summary>
    public static decimal? Ten(string word) => Tens.TryGetValue(word, out var number) ? number : null;

    /// <summary>What first to twentieth are.</summary>
    public static decimal? Ordinal(string word) => Ordinals.TryGetValue(word, out var number) ? number : null;

    /// <summary>What a number is multiplied by when the word follows it.</summary>
    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var number) ? number : null;

    /// <summary>What a word says by the way.</summary>
    public static decimal[]? Hint(string word) => Hints.GetValueOrDefault(word);

    private static FrozenDictionary<string, decimal> Counted(int first, int step, string words) =>
        words.Split(' ').Index().ToFrozenDictionary(w => w.Item, w => (decimal)(first + (step * w.Index)));
}
