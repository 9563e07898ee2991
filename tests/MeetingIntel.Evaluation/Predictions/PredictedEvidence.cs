namespace MeetingIntel.Evaluation.Predictions;

/// <summary>The turn that an item rests on.</summary>
public sealed record PredictedEvidence(int Turn);
