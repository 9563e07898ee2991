using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Names of products, firms and places: what is spoken of with an article, used, or gone into. A person is not.</summary>
internal static class Things
{
    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "in", "into", "use", "uses", "using", "used", "via", "through", "our", "your", "their", "my", "on", "support",
            "supports", "than",
            "inside", "run", "runs", "bought", "buy", "install", "installed"]);

    /// <summary>The lower-case words that name one in a conversation.</summary>
    public static IReadOnlySet<string> In(Conversation conversation) => conversation.Once(Find).Names;

    private static Named Find(Conversation conversation)
    {
        var found = new HashSet<string>();
        foreach (var sentence in conversation.Sentences)
        {
            var words = sentence.Words;
            for (var at = 1; at < words.Length; at++)
            {
                if (words[at].IsCapital && words[at - 1].Mark == ' ' && Before.Contains(words[at - 1].Lower))
                    found.Add(words[at].Lower);
            }
        }

        return new Named(found);
    }

    private sealed record Named(IReadOnlySet<string> Names);
}
