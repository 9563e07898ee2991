namespace MeetingIntel.Evaluation.Predictions;

/// <summary>The mood as found, from 0 to 1.</summary>
public sealed record PredictedSentiment(double Score);
