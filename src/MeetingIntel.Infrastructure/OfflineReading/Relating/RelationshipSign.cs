using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>Something that a side says which speaks for or against going on together.</summary>
/// <param name="Deed">What who says it did, as a sentence goes on: "spoke of leaving".</param>
/// <param name="Weight">How much it says; below 0 for a bad sign.</param>
/// <param name="Said">The words and phrases by which it is known; those with " ... " have a gap there.</param>
internal sealed record RelationshipSign(string Deed, double Weight, params IReadOnlyList<string> Said)
{
    /// <summary>So many words after a bad sign may say that it means something else; after a good one the next.</summary>
    private const int Reach = 4;

    private const int ReachBefore = 6;

    /// <summary>Words that put far away what follows them.</summary>
    private static readonly PhraseList Rejections = new(
        "crazy to", "mad to", "insane to", "foolish to", "stupid to", "silly to", "fools to", "a fool to", "fool to", "be a mistake to",
        "an idiot to", "idiots to", "no intention of", "no intention to",
        "no plans to", "no plan to", "no plans of", "no reason to", "never", "no desire to", "wouldn't dream of", "can't imagine", "cannot imagine",
        "couldn't imagine", "not thinking of", "not planning to", "no wish to", "no interest in", "not interested in", "why would we",
        "no need to", "not even thinking");

    private readonly PhraseList _phrases = new(Said.Where(s => !s.Contains(" ... ", StringComparison.Ordinal)));

    private readonly GappedPhrases _gapped = new(Said.Where(s => s.Contains(" ... ", StringComparison.Ordinal)));

    /// <summary>What it says when it is negated; null for nothing.</summary>
    public RelationshipSign? Negated { get; init; }

    /// <summary>What it says when it is put far away: "we'd be crazy to leave you"; null for nothing.</summary>
    public RelationshipSign? Rejected { get; init; }

    /// <summary>Words after which it says something else: one cancels a meeting, too.</summary>
    public PhraseList? Unless { get; init; }

    /// <summary>Words just before it with which it says something else: "our competitor".</summary>
    public PhraseList? UnlessAfter { get; init; }

    /// <summary>Whether it is said of how somebody works or behaves, who may be somebody else.</summary>
    public bool IsOfConduct { get; init; }

    /// <summary>Whether it may be said of those whom the speaker's side serves: guests cancel, too.</summary>
    public bool IsOfServed { get; init; }

    /// <summary>How many words say it from a place on; 0 when it is not said there.</summary>
    public int At(Word[] words, int at) =>
        Math.Max(_phrases.At(words, at), _gapped.At(words, at)) is > 0 and var length && !MeansOtherwise(words, at, at + length) ? length : 0;

    /// <summary>What is said with it, once the words before it are heard; null for nothing.</summary>
    public RelationshipSign? HeardWith(bool isNegated, Word[] words, int at) =>
        Rejected is not null && Rejections.In(words, at - ReachBefore, at) >= 0 ? Rejected : isNegated ? Negated : this;

    private bool MeansOtherwise(Word[] words, int at, int after) =>
        (Unless is { } unless && unless.In(words, after, after + (Weight > 0 ? 1 : Reach)) >= 0) || (UnlessAfter is { } before && before.At(words, at - 1) > 0);
}
