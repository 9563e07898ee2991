namespace MeetingIntel.Application.Llm;

/// <summary>A question to a model, with the form of its answer and the check of it.</summary>
public sealed record LlmRequest
{
    /// <summary>What is asked for, in snake_case: an extractor's name, or <c>brief</c>.</summary>
    public required string Task { get; init; }

    /// <summary>The version of the wording; a new one is a new question.</summary>
    public required int PromptVersion { get; init; }

    /// <summary>What the model is to do: the system message.</summary>
    public required string Instructions { get; init; }

    /// <summary>What it is to do it with: the user message. Requests about one transcript share one string.</summary>
    public required string Prompt { get; init; }

    /// <summary>The unguessable mark round what is data and never instructions; part of <see cref="Prompt"/>.</summary>
    public required string Fence { get; init; }

    /// <summary>The JSON schema of the answer.</summary>
    public required string Schema { get; init; }

    /// <summary>Says what is wrong with an answer's form, in words for the model; null when it is JSON of the schema, and good.</summary>
    public required Func<string, string?> FindFault { get; init; }

    /// <summary>What is wrong with an answer, in words for the model: its form, or what it gives away; null when it is good.</summary>
    public string? FaultIn(string json) => FindFault(json) ?? PromptLeak.FaultIn(json, this);

    /// <summary>What was wrong with the last answer, for the model to mend; null on the first try.</summary>
    public string? Correction { get; init; }

    /// <summary>The instructions with the schema, for a provider that has no other place for it.</summary>
    public string InstructionsWithSchema => $"{Instructions}\nThe schema: {Schema}";

    /// <summary>The message that tells the model what was wrong; null on the first try.</summary>
    public string? CorrectionMessage => Correction is null
        ? null
        : $"Your last answer could not be used: {Correction}. Answer again, whole, with JSON of the schema and nothing else.";

    /// <summary>Whether a remembered answer will not do; the new one is remembered all the same.</summary>
    public bool BypassCache { get; init; }

    /// <summary>When no try may be running any more; null until the pipeline sets it.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Where the calls made for this request are counted.</summary>
    public LlmUsageMeter Meter { get; init; } = new();
}
