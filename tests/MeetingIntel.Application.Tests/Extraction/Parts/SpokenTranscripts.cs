using System.Text;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Application.Tests.Extraction.Parts;

/// <summary>Transcripts made of turns, and windows to read them through.</summary>
internal static class SpokenTranscripts
{
    /// <summary>A transcript of these turns, in a text in which each stands after its label.</summary>
    public static Transcript Of(IEnumerable<(string? Speaker, string Words)> turns)
    {
        var text = new StringBuilder();
        var list = new List<Turn>();
        foreach (var (speaker, said) in turns)
        {
            text.Append(speaker is null ? "" : $"{speaker}: ");
            list.Add(new Turn(list.Count, speaker, null, text.Length, said.Length));
            text.Append(said).Append('\n');
        }

        var words = text.ToString();
        return Transcript.Receive(new TranscriptId("transcript_1"), new MeetingId("meeting_1"), words, new Speech(words, list), Samples.Now);
    }

    /// <summary>A meeting in which these turns were spoken.</summary>
    public static MeetingContext Meeting(Transcript transcript) =>
        new("Renewal", new DateOnly(2026, 3, 4), "Dana Reyes", "Eli Stone", null, null, transcript);

    /// <summary>A window of so many tokens, counted as the service counts.</summary>
    public static IContextWindow Window(int tokens) => new ContextWindow(Options.Create(new LlmOptions { ContextTokens = tokens }));
}
