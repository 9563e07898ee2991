using MeetingIntel.Infrastructure.Transcripts;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>A turn as a reader sees it.</summary>
public sealed record ReadTurn(string? Speaker, double? StartSeconds, string Words);

/// <summary>Reads transcripts as the service does.</summary>
internal static class ReadTurns
{
    public static List<ReadTurn> Of(string text, string? mediaType = null)
    {
        var speech = new TranscriptSniffer().Parse(text, mediaType);
        return [.. speech.Turns.Select(turn => new ReadTurn(turn.Speaker, turn.StartSeconds, speech.Words.Substring(turn.Offset, turn.Length)))];
    }
}
