namespace MeetingIntel.Evaluation.Corpora;

/// <summary>How satisfied both sides were, from -1 to 1.</summary>
public sealed record GoldMood(double Score);
