using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class DecisionTraitsTests
{
    [Fact]
    public void Of_what_a_meeting_is_about_only_how_much_it_is_spoken_of_counts() =>
        Assert.Equal(TraitsOf("The casing will be rubber.", "Yes."), TraitsOf("The invoice will be digital.", "Yes."));

    [Fact]
    public void What_comes_back_in_the_meeting_weighs_more() =>
        Assert.NotEqual(TraitsOf("The casing will be rubber.", "Yes."), TraitsOf("The casing will be rubber.", "Casing."));

    [Fact]
    public void Every_kind_is_within_bounds() =>
        Assert.All(TraitsOf("So we will keep 12 plain buttons then.", "Okay."), t => Assert.InRange(t.Kind, 0, DecisionTraits.Kinds - 1));

    private static List<Trait> TraitsOf(string first, string second)
    {
        var conversation = Conversation.Of("Talk", null, null, null, [new PromptLine(0, "Ana", first), new PromptLine(1, "Ben", second)]);
        var traits = new List<Trait>();
        new DecisionTraits(conversation).Write(conversation.Sentences[0], traits);
        return traits;
    }
}
