namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>One line of the transcript in a prompt.</summary>
/// <param name="Number">The turn's number, as the line gives it.</param>
/// <param name="Speaker">The speaker's label; null when the transcript has none.</param>
/// <param name="Text">What was said, as it stands in the line.</param>
internal sealed record PromptLine(int Number, string? Speaker, string Text);
