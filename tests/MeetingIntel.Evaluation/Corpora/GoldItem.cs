namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A minuted action item.</summary>
public sealed record GoldItem
{
    public required string Text { get; init; }
    public string? Task { get; init; }
    public string? Owner { get; init; }
    public IReadOnlyList<int>? TurnIds { get; init; }
}
