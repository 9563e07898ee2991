namespace MeetingIntel.Evaluation.Predictions;

/// <summary>A decision as found.</summary>
public sealed record PredictedDecision(string Decision, IReadOnlyList<PredictedEvidence> Evidence);
