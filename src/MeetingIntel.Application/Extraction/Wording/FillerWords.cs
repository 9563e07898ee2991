using System.Collections.Frozen;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>English words that only fill a pause. People say them, and models leave them out of what they quote.</summary>
public static class FillerWords
{
    private static readonly FrozenSet<string> Single = FrozenSet.ToFrozenSet("""
        um uh uhm umm uhh er erm ah eh hm hmm mm mhm oh like so well just really actually basically literally honestly obviously okay ok yes
        yeah yep right alright anyway anyways kinda sorta simply now then
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<(string, string)> Pairs = FrozenSet.ToFrozenSet(
        [("you", "know"), ("i", "mean"), ("i", "guess"), ("i", "think"), ("i", "suppose"), ("kind", "of"), ("sort", "of"), ("you", "see")]);

    private static readonly FrozenSet<string> Firsts = Pairs.Select(p => p.Item1).ToFrozenSet();

    /// <summary>Whether two words that fill may begin with this one.</summary>
    public static bool BeginsPair(string word) => Firsts.Contains(word);

    /// <summary>How many words fill at a place: 0, 1, or 2 as in "you know".</summary>
    public static int At(string word, string? next) =>
        next is not null && Pairs.Contains((word, next)) ? 2 : Single.Contains(word) ? 1 : 0;
}
