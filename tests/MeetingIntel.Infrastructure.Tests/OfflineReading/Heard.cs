using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

/// <summary>What the rooms get to read, without a prompt.</summary>
internal static class Heard
{
    /// <summary>Takes lines "Speaker: words".</summary>
    public static Conversation Talk(params string[] lines) => Conversation.Of(
        "Talk", null, "Jonas Weber", "Dana Ruiz",
        [.. lines.Select(l => l.Split(": ", 2)).Select((parts, i) => new PromptLine(i, parts[0], parts[1]))]);

    /// <summary>One sentence of one speaker.</summary>
    public static Sentence Sentence(string words) => Talk($"Ana: {words}").Sentences[0];

    /// <summary>Where a word stands in a sentence.</summary>
    public static int Place(this Sentence sentence, string word) => Array.FindIndex(sentence.Words, w => w.Lower == word);
}
