using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Domain.Transcripts;

/// <summary>The words of a meeting as they were received, with the turns they fall into.</summary>
public sealed class Transcript
{
    /// <summary>The words where they are not the text itself: most transcripts hold them as they were spoken, and are kept once.</summary>
    private readonly string? _words;

    private Transcript(
        TranscriptId id, MeetingId meetingId, string hash, string text, string? words, IReadOnlyList<Turn> turns, DateTimeOffset receivedAt) =>
        (Id, MeetingId, Hash, Text, _words, Turns, ReceivedAt) = (id, meetingId, hash, text, words, turns, receivedAt);

    /// <summary>The transcript's id.</summary>
    public TranscriptId Id { get; private set; }

    /// <summary>The meeting it was spoken in.</summary>
    public MeetingId MeetingId { get; private set; }

    /// <summary>SHA-256 of the text's UTF-8 bytes, in lower-case hex: the same text is kept once a meeting.</summary>
    public string Hash { get; private set; }

    /// <summary>The text exactly as it was received.</summary>
    public string Text { get; private set; }

    /// <summary>What was said, without what the format puts round it (times, tags, escapes); turns are spans of it.</summary>
    public string Words => _words ?? Text;

    /// <summary>The turns, in order, numbered from 0.</summary>
    public IReadOnlyList<Turn> Turns { get; private set; }

    /// <summary>When the text was last received, in UTC; the newest is the meeting's transcript.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Keeps a text that was received, and what was read out of it.</summary>
    public static Transcript Receive(TranscriptId id, MeetingId meetingId, string text, Speech speech, DateTimeOffset now) =>
        new(id, meetingId, HashOf(text), text, speech.Words == text ? null : speech.Words, speech.Turns, now);

    /// <summary>The hash that <paramref name="text"/> is kept under.</summary>
    public static string HashOf(string text)
    {
        // By pieces: a transcript may have megabytes, and its bytes are needed for nothing else.
        const int piece = 8192;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(piece)];
        for (var at = 0; at < text.Length; at += piece)
        {
            var length = Math.Min(piece, text.Length - at);
            hash.AppendData(bytes, 0, encoder.GetBytes(text.AsSpan(at, length), bytes, flush: at + length == text.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Notes that the same text was received again: it is the meeting's newest once more.</summary>
    public void ReceivedAgain(DateTimeOffset now) => ReceivedAt = now;

    /// <summary>The words of <paramref name="turn"/>, without a copy.</summary>
    public ReadOnlySpan<char> WordsOf(Turn turn) => Words.AsSpan(turn.Offset, turn.Length);
}
