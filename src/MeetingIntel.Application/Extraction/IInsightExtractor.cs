using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Extraction;

/// <summary>Draws one kind of insight from a transcript: its name, its question, and what it makes of the answer.</summary>
public interface IInsightExtractor
{
    /// <summary>The insight's name in the contract, in snake_case.</summary>
    string Name { get; }

    /// <summary>Whether it runs for callers who name no extractors: each costs a call.</summary>
    bool IsDefault { get; }

    /// <summary>The version of the question's wording.</summary>
    int PromptVersion { get; }

    /// <summary>The question about a transcript.</summary>
    LlmRequest Ask(TranscriptPrompt prompt);

    /// <summary>
    /// What a good answer says, bound to the words of the transcript that our code found for it and without what these do not bear out,
    /// in the contract's form: what it gives is written as JSON and stored as it is.
    /// </summary>
    object Read(string json, Grounding grounding);

    /// <summary>One insight of what several parts of a transcript gave, which come in the order of the meeting.</summary>
    object Merge(IReadOnlyList<PartInsight<object>> parts);

    /// <summary>What <see cref="Read"/> gave, read back from its JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not of this form.</exception>
    object Restore(string content);
}
