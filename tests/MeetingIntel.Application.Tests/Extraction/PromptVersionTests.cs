using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Tests.Extraction.Parts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace MeetingIntel.Application.Tests.Extraction;

/// <summary>A wording that changes is a new question: its version must change with it, and then its line here.</summary>
public sealed class PromptVersionTests
{
    private const string Known = """
        action_items 3 49eda9fb68965d99
        brief 1 8c7693e0b182df93
        decisions 2 0e9dd5718868b69a
        follow_ups 2 a163ecc831c2a4ff
        key_topics 2 da1b3692c22ef36e
        open_questions 1 1fa350628da78a48
        sentiment 3 fc433960e3ed95e1
        summary 2 2e7302c5bf6358fe
        """;

    [Fact]
    public void A_wording_changes_only_with_its_version()
    {
        using var app = new TestApplication();
        using var scope = app.CreateScope();

        var current = scope.ServiceProvider.GetServices<IInsightExtractor>()
            .Select(e => $"{e.Name} {e.PromptVersion} {HashOf(UserMessages().Select(e.Ask))}")
            .Append($"{BriefPrompt.Task} {BriefPrompt.Version} {HashOf([Brief()])}");

        var told = string.Join('\n', current.Order(StringComparer.Ordinal));
        Assert.True(Known.ReplaceLineEndings("\n") == told, $"Not as known:\n{told}");
    }

    /// <summary>What stands round a transcript, and round a part of one, is wording, too.</summary>
    private static IEnumerable<TranscriptPrompt> UserMessages()
    {
        var context = Samples.ContextOf(Samples.Talk);
        var whole = Passage.Whole(context.Transcript);
        yield return TranscriptPrompt.Write(context, new TranscriptPart(whole, whole), Samples.Mark);
        var first = whole with { LastTurn = 0, End = context.Transcript.Turns[0].Length };
        yield return TranscriptPrompt.Write(context, new TranscriptPart(first, first), Samples.Mark);
    }

    private static LlmRequest Brief()
    {
        var day = new DateOnly(2026, 3, 4);
        var context = new BriefingContext(
            "Renewal", day, "Dana Reyes", "Eli Stone", "CTO", "Northwind",
            [new BriefingContext.PastMeeting("Demo", day.AddDays(-7), "They met.", RelationshipHealth.Stable, ["Pricing"], ["Go on"], ["Call"])],
            [new BriefingContext.OpenItem("Send the quote", "Dana", day, Priority.High, "Demo", day.AddDays(-7))]);
        var fence = new Mock<IPromptFence>();
        fence.Setup(f => f.MarkFor(It.IsAny<string>())).Returns(Samples.Mark);
        return BriefPrompt.Write(context, fence.Object, SpokenTranscripts.Window(100_000)).Request;
    }

    private static string HashOf(IEnumerable<LlmRequest> requests) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(requests.Select(r => r.InstructionsWithSchema + r.Prompt + (r with { Correction = "it was empty" }).CorrectionMessage)))))[..16];
}
