using System.Runtime.InteropServices;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>
/// Finds the names of people who are spoken of or to but have no line of their own: who is thanked, greeted, given the floor, or "said"
/// something; whose label stands within another's line. A person is no topic.
/// </summary>
internal static class Mentions
{
    /// <summary>One such use in so many marks a name.</summary>
    private const int UsesAMark = 10;

    private static readonly PhraseList Calls = new(
        "thanks", "thank you", "thanks to", "thank you to", "hey", "hi", "hello", "go ahead", "shout out to", "over to", "shoutout to",
        "welcome", "folks like", "congratulations", "sorry", "introduce", "invite", "assign");

    private static readonly PhraseList Speaks = new(
        "said", "says", "mentioned", "mentions", "asked", "told", "noticed", "noted", "suggested", "is here", "is talking", "was talking",
        "will talk", "was saying", "is saying", "just mentioned", "do you", "are you", "can you", "if you", "has been working",
        "is working on", "go ahead", "and i");

    /// <summary>The lower-case words that are names.</summary>
    public static HashSet<string> In(Conversation conversation)
    {
        var marks = new Dictionary<string, (int Marks, int Uses)>();
        var labels = new Dictionary<string, int>();
        foreach (var sentence in conversation.Sentences)
        {
            var words = sentence.Words;
            var called = -2;
            for (var at = 0; at < words.Length; at++)
            {
                if (Calls.At(words, at) is > 0 and var call)
                    called = at + call;
                if (words[at].IsLabel && !StopWords.IsIdle(words[at].Lower))
                    CollectionsMarshal.GetValueRefOrAddDefault(labels, words[at].Lower, out _)++;
                if (!words[at].IsCapital || words[at].Length < 3 || StopWords.IsIdle(words[at].Lower))
                    continue;
                ref var mark = ref CollectionsMarshal.GetValueRefOrAddDefault(marks, Bare(words[at].Lower), out _);
                mark.Uses++;
                if (at == called || (at == called + 1 && words[at - 1] is { IsCapital: true, Mark: ' ' })
                    || (words[at].Mark is ' ' or ',' && Speaks.At(words, at + 1) > 0))
                    mark.Marks++;
            }
        }

        return [.. marks.Where(m => m.Value.Marks * UsesAMark >= m.Value.Uses && m.Value.Marks > 0).Select(m => m.Key),
            .. labels.Where(l => l.Value > 1).Select(l => l.Key)];
    }

    private static string Bare(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
}
