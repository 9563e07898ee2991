namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A sentence of an annotator.</summary>
/// <param name="Text">What it says.</param>
/// <param name="TurnIds">The turns that it comes from, where an annotator linked some; null or empty elsewhere.</param>
public sealed record GoldText(string Text, IReadOnlyList<int>? TurnIds = null);
