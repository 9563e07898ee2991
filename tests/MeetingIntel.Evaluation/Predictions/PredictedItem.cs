namespace MeetingIntel.Evaluation.Predictions;

/// <summary>An action item as found.</summary>
public sealed record PredictedItem(string Task, string? Owner, double Confidence, IReadOnlyList<PredictedEvidence> Evidence);
