namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A sentence of an annotator.</summary>
public sealed record GoldText(string Text);
