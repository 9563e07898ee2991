namespace MeetingIntel.Domain.Insights;

/// <summary>The mood of one speaker.</summary>
/// <param name="Speaker">The speaker's label in the transcript.</param>
/// <param name="Score">From 0 (bad) over 0.5 (neutral) to 1 (good).</param>
public sealed record SpeakerSentiment(string Speaker, double Score);
