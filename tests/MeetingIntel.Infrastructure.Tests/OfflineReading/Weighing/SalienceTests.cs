using MeetingIntel.Infrastructure.OfflineReading.Hearing;
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

    /// <summary>Every word is as rare as can be.</summary>
    private static readonly WordHabits Unheard = new(new Dictionary<uint, WordHabit>());

    [Fact]
    public void What_a_meeting_is_about_is_more_salient_than_an_aside()
    {
        var salience = new Salience(Budget, TopicWeights.BuiltIn.Habits);

        Assert.True(salience.Of(Budget.Sentences[0]) > salience.Of(Budget.Sentences[2]));
    }

    [Fact]
    public void A_word_that_is_said_twice_in_a_sentence_counts_once()
    {
        var twice = Conversation.Of("Budget", null, null, null, [new(0, "Ana", "A budget, not that budget, my budget."), new(1, "Ben", "The weather.")]);

        Assert.Equal(10 * 3 / 4.0, new Salience(twice, Unheard).Of(twice.Sentences[0]), 6);
    }

    [Fact]
    public void A_word_of_every_meeting_says_less_than_a_rare_one()
    {
        var talk = Conversation.Of("", null, null, null, [new(0, "Ana", "The budget."), new(1, "Ben", "The warehouse.")]);
        var habits = new WordHabits(new Dictionary<uint, WordHabit> { [WordHash.Of("budget")] = new(0, 0, 0.1f), [WordHash.Of("warehouse")] = new(0, 0, 0.9f) });
        var salience = new Salience(talk, habits);

        Assert.Equal(10 * 0.1 / 2, salience.Of(talk.Sentences[0]), 5);
        Assert.Equal(10 * 0.9 / 2, salience.Of(talk.Sentences[1]), 5);
    }

    [Fact]
    public void Where_nothing_of_matter_is_said_nothing_is_salient()
    {
        var idle = Conversation.Of("", null, null, null, [new(0, "Ana", "Yeah, okay, so.")]);

        Assert.Equal(0, new Salience(idle, Unheard).Of(idle.Sentences[0]));
    }
}
