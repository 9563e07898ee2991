using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class TopicWeightsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var weights = new float[TopicTraits.Kinds];
        (weights[3], weights[TopicTraits.Shapes + 7]) = (0.125f, -0.5f);
        var habits = new WordHabits(new Dictionary<uint, WordHabit> { [WordHash.Of("train")] = new(0.9f, 0.4f, 0.6f) });

        var read = TopicWeights.Read(new TopicWeights(habits, weights).ToBytes());

        Assert.Equal((0.25 - 1.5), read.LikenessOf([new(3, 2), new(TopicTraits.Shapes + 7, 3)]), 3);
        Assert.Equal(0.9, read.Habits.Of("train").Verbness, 0.02);
        Assert.Equal(0.4, read.Habits.Of("train").Leading, 0.01);
        Assert.Equal(0.6, read.Habits.Of("train").Rarity, 0.01);
        Assert.Equal(WordHabit.Unknown, read.Habits.Of("bus"));
    }

    [Fact]
    public void The_habits_that_come_with_the_program_tell_verbs_from_nouns()
    {
        var habits = TopicWeights.BuiltIn.Habits;

        Assert.True(habits.Of("include").IsMostlyVerb);
        Assert.False(habits.Of("budget").IsOftenVerb);
        Assert.True(habits.Of("budget").Rarity > habits.Of("meeting").Rarity);
    }

    [Fact]
    public void The_traits_of_a_phrase_are_of_known_kinds()
    {
        var conversation = Conversation.Of("Scanner review", null, null, null, [new(0, "Ana", "The pallet scanner fails. The pallet scanner is old.")]);
        var traits = new List<Trait>();

        foreach (var candidate in new TopicCandidates(conversation, TopicWeights.BuiltIn.Habits).All)
        {
            new TopicTraits(conversation).Write(candidate, traits);
            Assert.All(traits, t => Assert.InRange(t.Kind, 0, TopicTraits.Kinds - 1));
            Assert.All(traits, t => Assert.True(float.IsFinite(t.Value)));
            Assert.Contains(traits, t => t.Kind == TopicTraits.Always);
        }
    }
}
