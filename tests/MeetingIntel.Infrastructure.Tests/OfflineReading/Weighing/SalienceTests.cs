using MeetingIntel.Infrastructure.OfflineReading;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class SalienceTests
{
    private static readonly Conversation Budget = Conversation.Of("Budget", null, null, null,
    [
        new(0, "Ana", "The budget for the warehouse is late."),
        new(1, "Ben", "Then the warehouse budget goes to the board."),
        new(2, "Ana", "The weather is fine."),
    ]);

    [Fact]
    public void What_a_meeting_is_about_is_more_salient_than_an_aside()
    {
        var salience = new Salience(Budget);

        Assert.True(salience.Of(Budget.Sentences[0]) > salience.Of(Budget.Sentences[2]));
    }

    [Fact]
    public void A_word_that_is_said_twice_in_a_sentence_counts_once()
    {
        var twice = Conversation.Of("Budget", null, null, null, [new(0, "Ana", "A budget, not that budget, my budget."), new(1, "Ben", "The weather.")]);

        Assert.Equal(10 * 3 / 4.0, new Salience(twice).Of(twice.Sentences[0]), 6);
    }

    [Fact]
    public void Where_nothing_of_matter_is_said_nothing_is_salient()
    {
        var idle = Conversation.Of("", null, null, null, [new(0, "Ana", "Yeah, okay, so.")]);

        Assert.Equal(0, new Salience(idle).Of(idle.Sentences[0]));
    }
}
