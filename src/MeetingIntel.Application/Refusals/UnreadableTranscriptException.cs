namespace MeetingIntel.Application.Refusals;

/// <summary>A transcript whose format cannot be read: it is malformed, or it is no transcript.</summary>
/// <param name="line">Where in the text, counted from 1.</param>
/// <param name="reason">What is wrong there and what would be right, as a sentence without its capital.</param>
public sealed class UnreadableTranscriptException(int line, string reason) : InvalidRequestException("transcript", $"Line {line}: {reason}.")
{
    /// <summary>Where in the text, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong there and what would be right, as a sentence without its capital and its full stop.</summary>
    public string Reason { get; } = reason;
}
