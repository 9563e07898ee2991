using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

/// <summary>What a whole meeting holds beside what rules understand.</summary>
public sealed class LooseTasksTests
{
    private static readonly string[] Talk =
        [.. Enumerable.Range(0, 80).Select(i => (i % 3 == 0 ? "Ana: " : i % 3 == 1 ? "Ben: " : "Eva: ") + "It was a nice remote and the colour is fine with me.")];

    [Fact]
    public void A_task_that_no_rule_understands_is_found_in_a_whole_meeting()
    {
        var items = Reading.Of([.. Talk, "Ana: So the working design for Ben until the next meeting, individual work, half an hour.", "Ben: Okay."]).ActionItems;

        var item = Assert.Single(items);
        Assert.Equal("The working design for Ben until the next meeting, individual work, half an hour", item.Task);
        Assert.Equal("Ben", item.Owner);
        Assert.InRange(item.Confidence, 0.15, 1);
        Assert.Equal(80, Assert.Single(item.Evidence).Turn);
    }

    [Fact]
    public void Nobody_owns_what_is_said_of_two() => Assert.Null(Assert.Single(Reading.Of(
        [.. Talk, "Ana: So the working design for Ben and Eva until the next meeting, individual work, half an hour.", "Ben: Okay."]).ActionItems).Owner);

    [Fact]
    public void The_same_words_in_a_short_talk_are_left_to_the_rules() => Assert.Empty(
        Reading.Of("Ana: So the working design for Ben until the next meeting, individual work, half an hour.", "Ben: Okay.").ActionItems);

    [Fact]
    public void What_was_said_to_you_is_owned_by_who_accepts_it()
    {
        var items = Reading.Of([.. Talk, "Ana: So you will be doing individual work on the working design, until the next meeting.", "Ben: Okay, sure."]).ActionItems;

        Assert.Equal("Ben", Assert.Single(items).Owner);
    }

    [Fact]
    public void Talk_alone_holds_nothing() => Assert.Empty(Reading.Of(Talk).ActionItems);

    [Theory]
    [InlineData("I'd have to ask our communications department about the working design until the next meeting.", "Ask our communications department")]
    [InlineData("So we have to prepare the working design until the next meeting.", "Prepare the working design")]
    public void The_task_is_the_order_in_the_sentence(string said, string task)
    {
        var sentence = Conversation.Of("", null, null, null, [new(0, "Ana", said)]);

        Assert.StartsWith(task, new LooseTasks(sentence).In(sentence.Sentences[0])!.Task, StringComparison.Ordinal);
    }
}
