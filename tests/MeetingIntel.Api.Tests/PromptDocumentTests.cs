using System.Text.RegularExpressions;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Api.Tests;

/// <summary>The prompt that <c>docs/llm.md</c> shows is the one that is sent.</summary>
public sealed partial class PromptDocumentTests
{
    private const string Mark = "4be0f8a2c1d97e365a20c4d18b7f93e6";

    [Fact]
    public void The_prompt_of_the_document_is_the_codes()
    {
        var request = new ActionItemsExtractor().Ask(TranscriptPrompt.Write(Context(), new FixedFence()));

        var shown = Block().Matches(File.ReadAllText(Repository.PathOf("docs/llm.md"))).Select(m => m.Groups["text"].Value).ToList();

        Assert.Equal([request.Instructions, request.Prompt.TrimEnd()], shown);
    }

    private static MeetingContext Context()
    {
        const string text = "Priya, can you send us the training plan by Friday?";
        const string reply = "Sure, will do.";
        var now = new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
        Turn[] turns = [new(0, "Dana Whitfield", null, 0, text.Length), new(1, "Priya Nair", null, text.Length, reply.Length)];
        return new MeetingContext(
            "Rollout planning", DateOnly.FromDateTime(now.Date), "Alice Moreau", "Dana Whitfield", "VP Operations", "Larkspur Logistics",
            Transcript.Receive(TranscriptId.New(now), MeetingId.New(now), text + reply, new Speech(text + reply, turns), now));
    }

    [GeneratedRegex("```text\\n(?<text>.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    private sealed class FixedFence : IPromptFence
    {
        public string MarkFor(string text) => Mark;
    }
}
