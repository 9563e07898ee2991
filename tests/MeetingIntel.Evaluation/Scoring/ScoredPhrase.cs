using MeetingIntel.Evaluation.Corpora;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>A phrase with the day that it names, and what was found.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Expected">The day that it names; null when it only starts.</param>
/// <param name="Found">The day that was found; null when none was.</param>
public sealed record ScoredPhrase(DatedPhrase Phrase, DateOnly? Expected, DateOnly? Found)
{
    /// <summary>Whether the day was found.</summary>
    public bool IsRight => Expected == Found;

    /// <summary>Whether the phrase looks back: the day that it names is over when it is said, so that it can be no deadline.</summary>
    public bool LooksBack => Expected < DateOnly.FromDateTime(Phrase.Reference);
}
