namespace MeetingIntel.Infrastructure.Transcripts.Labels;

/// <summary>A line that is not, or not only, words.</summary>
internal enum MarkKind
{
    /// <summary>Names who speaks.</summary>
    Label,

    /// <summary>Names who speaks in the lines below, and when.</summary>
    Header,

    /// <summary>Says when the lines below were spoken.</summary>
    Time,

    /// <summary>Says that what was said follows.</summary>
    Transcript,

    /// <summary>Heads a part of minutes.</summary>
    Minutes,

    /// <summary>Any other heading.</summary>
    Heading,

    /// <summary>Something that a tool wrote.</summary>
    Aside,
}

/// <summary>A line that is not, or not only, words, and what it says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line.</param>
/// <param name="TextStart">Where words begin behind it, in the text.</param>
/// <param name="Name">Whom a label names, or what a heading says.</param>
/// <param name="StartSeconds">The time that it gives.</param>
/// <param name="IsListed">Whether a label stands in a list or a quotation.</param>
/// <param name="Level">A heading's level.</param>
internal readonly record struct Mark(
    MarkKind Kind, Line Line, int TextStart, string? Name = null, double? StartSeconds = null, bool IsListed = false, int Level = 0)
{
    /// <summary>Whether a turn begins with it.</summary>
    public bool IsLabel => Kind is MarkKind.Label or MarkKind.Header;
}
