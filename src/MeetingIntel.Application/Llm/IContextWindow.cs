namespace MeetingIntel.Application.Llm;

/// <summary>How much a model takes in at once, and how much of that a text is.</summary>
public interface IContextWindow
{
    /// <summary>The tokens of the whole window: instructions, what is asked about, and the answer.</summary>
    int Tokens { get; }

    /// <summary>
    /// The tokens of a text in a vocabulary of today. A token is at least one byte, so where a text's UTF-8 bytes fit there is nothing to
    /// count. The effort grows with the text, so a long one is counted by pieces, once.
    /// </summary>
    int CountTokens(ReadOnlySpan<char> text);
}
