using System.Text;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Application.Transcripts;

/// <summary>Takes transcripts in, whichever way they come: what is refused, and that the same text is kept once a meeting.</summary>
public sealed class TranscriptIntake(ITranscriptParser parser, ITranscriptRepository transcripts, IOptions<LimitsOptions> limits)
{
    /// <summary>Reads a text that came for a meeting. Nothing is kept by that.</summary>
    /// <param name="meetingId">The meeting, which need not be there.</param>
    /// <param name="text">The text as it was received.</param>
    /// <param name="mediaType">What the sender says it is, one of <see cref="TranscriptMediaTypes"/>; null: told by its look.</param>
    /// <param name="now">When it was received.</param>
    /// <exception cref="TooLargeException">The text is larger than the service takes.</exception>
    /// <exception cref="InvalidRequestException">The text holds no words, or its format cannot be read.</exception>
    public Transcript Read(MeetingId meetingId, string text, string? mediaType, DateTimeOffset now)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.Value.TranscriptBytes)
            throw new TooLargeException($"The transcript has {bytes} bytes in UTF-8; at most {limits.Value.TranscriptBytes} are taken.");

        return parser.Parse(text, mediaType) is { Turns.Count: > 0 } speech
            ? Transcript.Receive(TranscriptId.New(now), meetingId, text, speech, now)
            : throw new InvalidRequestException("transcript", "The transcript holds no words.");
    }

    /// <summary>The meeting's transcript with this text, kept at the next commit: the known one, received again, or the one that came.</summary>
    /// <param name="received">What came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Transcript> KeepAsync(Transcript received, CancellationToken cancellationToken)
    {
        if (await transcripts.FindByHashAsync(received.MeetingId, received.Hash, cancellationToken) is { } known)
        {
            known.ReceivedAgain(received.ReceivedAt);
            return known;
        }

        transcripts.Add(received);
        return received;
    }
}
