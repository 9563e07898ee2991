namespace MeetingIntel.Domain.Analyses;

/// <summary>What running one extractor came to.</summary>
/// <param name="Name">The extractor's name.</param>
/// <param name="PromptVersion">The version of the question that was asked.</param>
/// <param name="Attempts">Calls made to a model; 0 when the answer was remembered.</param>
/// <param name="Model">The model that answered; null when none did.</param>
/// <param name="Error">The truth in one line when it failed; null when it succeeded.</param>
public sealed record ExtractorOutcome(string Name, int PromptVersion, int Attempts, string? Model, string? Error)
{
    /// <summary>Whether there is an insight.</summary>
    public bool Succeeded => Error is null;
}
