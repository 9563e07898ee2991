namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>Words of one turn, by their places among all words of the transcript.</summary>
/// <param name="From">The place of the first.</param>
/// <param name="To">The place after the last.</param>
public readonly record struct WordSpan(int From, int To)
{
    /// <summary>How many words they are.</summary>
    public int Count => To - From;
}
