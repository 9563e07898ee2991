using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Transcripts;

/// <summary>Reads who said what out of a transcript's text.</summary>
public interface ITranscriptParser
{
    /// <summary>The turns, numbered from 0: spans of <paramref name="text"/>. None when it holds no words.</summary>
    IReadOnlyList<Turn> Parse(string text);
}
