namespace MeetingIntel.Evaluation.Predictions;

/// <summary>A topic as found.</summary>
public sealed record PredictedTopic(string Topic);
