using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Extraction;

/// <summary>Draws one kind of insight from a transcript: its name, its question, and what it makes of the answer.</summary>
public interface IInsightExtractor
{
    /// <summary>The insight's name in the contract, in snake_case.</summary>
    string Name { get; }

    /// <summary>The version of the question's wording.</summary>
    int PromptVersion { get; }

    /// <summary>The question about a transcript.</summary>
    LlmRequest Ask(TranscriptPrompt prompt);

    /// <summary>
    /// What a good answer says, bound to the words of the transcript that our code found for it and without what these do not bear out,
    /// in the contract's form: what it gives is written as JSON and stored as it is.
    /// </summary>
    object Read(string json, Grounding grounding);
}
