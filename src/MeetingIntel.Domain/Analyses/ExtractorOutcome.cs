namespace MeetingIntel.Domain.Analyses;

/// <summary>What running one extractor came to.</summary>
/// <param name="Name">The extractor's name.</param>
/// <param name="PromptVersion">The version of the question that was asked.</param>
/// <param name="Attempts">Calls made to a model; 0 when the answer was remembered, or given to the same question at the same time.</param>
/// <param name="Model">The models that answered, joined by ", "; null when none did.</param>
/// <param name="Error">The truth in one line when it failed, wholly or in part; null when it succeeded.</param>
public sealed record ExtractorOutcome(string Name, int PromptVersion, int Attempts, string? Model, string? Error)
{
    /// <summary>What could not be read while the rest stands; empty when it succeeded or failed as a whole.</summary>
    public IReadOnlyList<UnreadPassage> Unread { get; private init; } = [];

    /// <summary>The share of the transcript's turns that was read, from 0 to 1.</summary>
    public double Coverage { get; private init; } = Error is null ? 1 : 0;

    /// <summary>Where the extractor stands with it.</summary>
    public ExtractorStatus Status =>
        Error is null ? ExtractorStatus.Succeeded : Unread.Count > 0 ? ExtractorStatus.Partial : ExtractorStatus.Failed;

    /// <summary>Whether there is a whole insight.</summary>
    public bool Succeeded => Error is null;

    /// <summary>The outcome of an extractor that read a part of the transcript.</summary>
    public static ExtractorOutcome InPart(
        string name, int promptVersion, int attempts, string? model, IReadOnlyList<UnreadPassage> unread, double coverage) =>
        new(name, promptVersion, attempts, model, UnreadPassage.Describe(unread)) { Unread = unread, Coverage = coverage };
}
