namespace MeetingIntel.Evaluation.Corpora;

/// <summary>What people found in a meeting; a list is null where nobody looked.</summary>
public sealed record Gold
{
    public IReadOnlyList<GoldItem>? ActionItems { get; init; }
    public IReadOnlyList<GoldTopic>? Topics { get; init; }
    public IReadOnlyList<GoldText>? Decisions { get; init; }
    public IReadOnlyList<GoldText>? Problems { get; init; }

    /// <summary>Minutes of one set were kept in two ways, <c>early</c> and <c>late</c>, which are never mixed; null elsewhere.</summary>
    public string? Era { get; init; }

    /// <summary>Whether action items are linked to the turns they come from.</summary>
    public bool HasTurnLinks { get; init; }
}
