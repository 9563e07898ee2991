using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class StrangenessTests
{
    private static readonly string[] Lines = ["Ana: The scanner and the pallet and the ramp.", "Ben: The scanner and the dock."];

    [Theory]
    [InlineData(0, "scanner", "pallet", "ramp", "dock")]
    [InlineData(0.667, "scanner", "pallet", "ramp")]    // one word of five
    [InlineData(1, "pallet", "dock")]
    [InlineData(1)]
    public void A_talk_is_strange_by_the_words_that_the_weights_never_heard(double strangeness, params string[] known)
    {
        var habits = new WordHabits(known.ToDictionary(WordHash.Of, _ => new WordHabit(0, 0, 0.2f)));
        var talk = Heard.Talk(Lines);

        Assert.Equal(strangeness, Strangeness.Of(talk, new HeardWords(talk, habits), habits), 3);
    }
}
