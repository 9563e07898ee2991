using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>A form in which tools write down what was said. A new one is a class, and its line in <see cref="TranscriptSniffer"/>.</summary>
internal interface ITranscriptFormat
{
    /// <summary>The type that names this format alone, one of <see cref="TranscriptMediaTypes"/>; null when only the look of the text tells.</summary>
    string? MediaType { get; }

    /// <summary>Whether a text looks like this format. It looks at the beginning only, or at each line once.</summary>
    bool Recognises(string text);

    /// <summary>What was said.</summary>
    /// <exception cref="UnreadableTranscriptException">The text is malformed, or the format is not one of speech.</exception>
    Speech Read(string text);
}
