namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A topic; a functional one ("opening", "closing") is none.</summary>
public sealed record GoldTopic(string Text, string? Source = null, bool? Functional = null);
