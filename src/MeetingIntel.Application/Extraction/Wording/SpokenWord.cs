namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes.</param>
public readonly record struct SpokenWord(int Offset, int Length)
{
    /// <summary>The position after its last code unit.</summary>
    public int End => Offset + Length;

    /// <summary>The word as it is written in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Offset, Length);
}
