using System.Text;

namespace MeetingIntel.Application.Llm;

/// <summary>What of a model's window is left for the text that a question is about.</summary>
public static class ContextRoom
{
    /// <summary>
    /// The share of the window that is planned with, 0.75: we count in one vocabulary (o200k), and those of other vendors cut the same
    /// text into up to a third more tokens.
    /// </summary>
    public const double OtherVocabularies = 0.75;

    /// <summary>Tokens kept for instructions, schema, the lines round the text, and the correction of a second try; all of ours need fewer.</summary>
    public const int InstructionTokens = 1000;

    /// <summary>Tokens kept for the answer, at most an eighth of the window: some hundred items with their quotes.</summary>
    public const int AnswerTokens = 8192;

    /// <summary>The least room: with it a window that is too small for its instructions still reads on, in small steps.</summary>
    public const int LeastTokens = 100;

    /// <summary>The tokens that the text of a question may have.</summary>
    public static int For(IContextWindow window) => Math.Max(
        LeastTokens, (int)(window.Tokens * OtherVocabularies) - InstructionTokens - Math.Min(AnswerTokens, window.Tokens / 8));

    /// <summary>The tokens of a short text; its bytes, which are no fewer, where they are within <paramref name="room"/>.</summary>
    public static int CountWithin(this IContextWindow window, string text, int room) =>
        Encoding.UTF8.GetByteCount(text) is var bytes && bytes <= room ? bytes : window.CountTokens(text);
}
