namespace MeetingIntel.Evaluation.Predictions;

/// <summary>The reading was given up, because the model answers no more.</summary>
/// <param name="message">What it last said.</param>
public sealed class ReadingStoppedException(string message) : Exception(message);
