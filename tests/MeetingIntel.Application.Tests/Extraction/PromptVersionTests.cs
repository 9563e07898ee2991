using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Application.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Application.Tests.Extraction;

/// <summary>A wording that changes is a new question: its version must change with it, and then its line here.</summary>
public sealed class PromptVersionTests
{
    private static readonly Dictionary<(string Name, int Version), string> Known = new()
    {
        [("action_items", 1)] = "b610291f2f466c5c",
        [("decisions", 1)] = "4ea118cb198f532d",
        [("follow_ups", 1)] = "cbcc292e71fe77bd",
        [("key_topics", 1)] = "3e2b21cec70e5544",
        [("sentiment", 1)] = "fcfb59fa21e06ab8",
        [("summary", 1)] = "82fa49516250eed7",
    };

    [Fact]
    public void A_wording_changes_only_with_its_version()
    {
        using var app = new TestApplication();
        using var scope = app.CreateScope();

        var current = scope.ServiceProvider.GetServices<IInsightExtractor>().ToDictionary(
            e => (e.Name, e.PromptVersion),
            e => HashOf(e.Ask(new TranscriptPrompt("", "")) is var request ? request.Instructions + request.Schema : ""));

        Assert.Equal(Known.OrderBy(k => k.Key.Name), current.OrderBy(c => c.Key.Name));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
