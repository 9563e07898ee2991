using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class TopicCandidatesTests
{
    private static readonly WordHabits NoHabits = new(new Dictionary<uint, WordHabit>());

    [Theory]
    [InlineData("The cost of the remote is high.", "cost remote")]
    [InlineData("Then came EIP 1559 in short.", "eip 1559")]
    [InlineData("The pallets and ramps are new.", "pallets ramps")]
    public void Words_may_be_tied_or_numbered(string said, string phrase) => Assert.Contains(phrase, Phrases([said, said]));

    [Fact]
    public void A_phrase_ends_where_the_speaker_pauses() => Assert.DoesNotContain("scanner budget", Phrases(["About the scanner, budget is short."]));

    [Fact]
    public void What_people_use_as_a_verb_neither_begins_a_phrase_nor_is_one()
    {
        var habits = new WordHabits(new Dictionary<uint, WordHabit> { [WordHash.Of("deploy")] = new(0.6f, 0.2f, 0.5f) });

        var phrases = Phrases(["We deploy scanners."], habits);

        Assert.Contains("scanners", phrases);
        Assert.DoesNotContain(phrases, p => p.StartsWith("deploy", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_whole_meeting_a_phrase_has_to_come_back()
    {
        string[] lines =
        [
            .. Enumerable.Repeat("The barcode scanner fails in the depot again and again.", 50), "The parking permit came once.",
        ];

        var phrases = Phrases(lines);

        Assert.Contains("barcode scanner", phrases);
        Assert.DoesNotContain("parking permit", phrases);
    }

    [Fact]
    public void Every_mention_is_found_again_the_last_first()
    {
        var candidates = new TopicCandidates(Heard(["The ramp waits.", "We like the ramps.", "The ramp is here."]), NoHabits);

        var ramp = Assert.Single(candidates.All, c => c.Words is [{ Lower: "ramp" }]);

        Assert.Equal(3, ramp.Count);
        Assert.Equal([2, 1, 0], candidates.Mentions(ramp).Select(m => m.Sentence.Index));
    }

    private static List<string> Phrases(string[] lines, WordHabits? habits = null) =>
        [.. new TopicCandidates(Heard(lines), habits ?? NoHabits).All.Select(c => string.Join(' ', c.Words.Select(w => w.Lower)))];

    private static Conversation Heard(string[] lines) =>
        Conversation.Of("Weekly", null, null, null, [.. lines.Select((line, i) => new PromptLine(i, i % 2 == 0 ? "Ana" : "Ben", line))]);
}
