namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for open questions.</summary>
/// <param name="OpenQuestions">The questions, in the order they were asked.</param>
public sealed record OpenQuestionsAnswer(IReadOnlyList<OpenQuestionsAnswer.Item> OpenQuestions)
{
    /// <summary>One question.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="AskedBy">Who asked it; null when nobody in particular did.</param>
    /// <param name="Evidence">Where it was asked, and put off.</param>
    public sealed record Item(string Question, string? AskedBy, IReadOnlyList<TurnQuote> Evidence);
}
