using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

/// <summary>
/// Hears little talks without a prompt, for tests of one room: the user Jonas Weber's with the contact Dana Ruiz, on Wednesday, 4 March 2026.
/// </summary>
internal static class Heard
{
    public static readonly DateOnly Day = new(2026, 3, 4);

    /// <summary>Takes lines "Speaker: words"; a line without a label has no speaker.</summary>
    public static Conversation Talk(params string[] lines) => Conversation.Of("Renewal talk", Day, "Jonas Weber", "Dana Ruiz", Turns(lines));

    /// <summary>The one sentence of words that Jonas Weber says.</summary>
    public static Sentence Sentence(string words) => Assert.Single(Sentences.Of(Turns([$"Jonas Weber: {words}"])));

    /// <summary>The words of one sentence.</summary>
    public static Word[] Words(string words) => Sentence(words).Words;

    /// <summary>Words as they were written, blanks between them.</summary>
    public static string Text(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Text));

    public static IReadOnlyList<PromptLine> Turns(string[] lines) =>
    [
        .. lines.Select((line, number) => line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var label
            ? new PromptLine(number, line[..label], line[(label + 2)..]) : new PromptLine(number, null, line)),
    ];

    /// <summary>Where a word stands in a sentence.</summary>
    public static int Place(this Sentence sentence, string word) => Array.FindIndex(sentence.Words, w => w.Lower == word);
}
