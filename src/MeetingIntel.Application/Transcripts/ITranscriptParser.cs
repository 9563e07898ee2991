using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Transcripts;

/// <summary>Reads who said what out of a transcript, in any form that tools export.</summary>
public interface ITranscriptParser
{
    /// <summary>
    /// What was said in <paramref name="text"/>. Each labelled line or cue is one turn, with its time where it has one; none when it holds
    /// no words.
    /// </summary>
    /// <param name="text">The text as it was received.</param>
    /// <param name="mediaType">What the sender says it is, one of <see cref="TranscriptMediaTypes"/>; null or plain text: told by its look.</param>
    /// <exception cref="UnreadableTranscriptException">It is malformed, of another type than the sender says, or no transcript at all.</exception>
    Speech Parse(string text, string? mediaType);
}
