using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>Something that a side says which speaks for or against going on together.</summary>
/// <param name="Deed">What who says it did, as a sentence goes on: "spoke of leaving".</param>
/// <param name="Weight">How much it says; below 0 for a bad sign.</param>
/// <param name="Said">The words and phrases by which it is known.</param>
internal sealed record RelationshipSign(string Deed, double Weight, params IReadOnlyList<string> Said)
{
    /// <summary>Where these words stand.</summary>
    public PhraseList Phrases { get; } = new(Said);

    /// <summary>What it says when it is negated; null for nothing.</summary>
    public RelationshipSign? Negated { get; init; }

    /// <summary>Words after which it says something else: one cancels a meeting, too.</summary>
    public PhraseList? Unless { get; init; }
}
