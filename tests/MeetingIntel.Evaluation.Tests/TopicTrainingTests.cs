using MeetingIntel.Evaluation.Training;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Tests;

public sealed class TopicTrainingTests
{
    [Fact]
    public void Words_are_known_by_the_company_they_keep()
    {
        var conversation = Conversation.Of("Weekly", null, null, null,
            [.. Enumerable.Range(0, 6).Select(i => new PromptLine(i, "Ana", "We train the drivers. The ramp is steep."))]);

        var habits = WordHabitLearner.Learn([conversation]);

        Assert.True(habits.Of("train").IsMostlyVerb);
        Assert.True(habits.Of("ramp").Verbness < 0);
        Assert.Equal(WordHabit.Unknown, habits.Of("unheard"));
    }

    [Fact]
    public void What_goes_with_likeness_gets_weight()
    {
        List<TopicExample> examples =
        [
            .. Enumerable.Range(0, 400).Select(i => new TopicExample(
                [new(TopicTraits.Always, 1), new(5, i % 2), new(6, i % 3)], 0.1 + (0.4 * (i % 2)), 1)),
        ];

        var weights = new TopicWeights(new(new Dictionary<uint, WordHabit>()), TopicLearner.Learn(examples));

        Assert.Equal(0.5, weights.LikenessOf([new(TopicTraits.Always, 1), new(5, 1), new(6, 1)]), 0.02);
        Assert.Equal(0.1, weights.LikenessOf([new(TopicTraits.Always, 1), new(6, 2)]), 0.02);
    }
}
