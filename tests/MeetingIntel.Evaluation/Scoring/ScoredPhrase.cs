using MeetingIntel.Evaluation.Corpora;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>A phrase with the day that it names, and what was found.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Expected">The day that it names; null when it only starts.</param>
/// <param name="Named">The day that the grammar of dates read; null when none was.</param>
/// <param name="Due">The day that the built-in model takes for a deadline, as it answers it; null when the phrase is none for it.</param>
public sealed record ScoredPhrase(DatedPhrase Phrase, DateOnly? Expected, DateOnly? Named, DateOnly? Due)
{
    /// <summary>Whether the day that the phrase names was read.</summary>
    public bool IsNamedRight => Expected == Named;

    /// <summary>Whether the deadline is the day that the phrase names.</summary>
    public bool IsDueRight => Expected == Due;

    /// <summary>Whether the phrase looks back: the day that it names is over when it is said, so that it can be no deadline.</summary>
    public bool LooksBack => Expected < DateOnly.FromDateTime(Phrase.Reference);
}
