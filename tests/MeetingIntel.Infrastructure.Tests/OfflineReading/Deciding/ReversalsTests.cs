using MeetingIntel.Infrastructure.OfflineReading.Deciding;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class ReversalsTests
{
    [Theory]
    [InlineData("Scratch that.", 0)]
    [InlineData("On second thought, no.", 0)]
    [InlineData("Never mind, it's fine as it is.", 0)]
    [InlineData("We won't hold the spring workshop in Porto after all.", 0)]
    [InlineData("Scratch that?", 1)]
    [InlineData("The spring workshop in Porto starts at nine.", 1)]
    public void What_is_taken_back_is_no_longer_settled(string said, int left)
    {
        var talk = Heard.Talk("Ana: We hold the spring workshop in Porto.", $"Ben: {said}");
        List<Settlement> settled = [Settled(talk.Sentences[0])];

        Reversals.Apply(talk.Sentences[1], settled);

        Assert.Equal(left, settled.Count);
    }

    [Theory]
    [InlineData("We hold the spring workshop in Lisbon instead.", 0)]
    [InlineData("We print the spring catalogue in Porto.", 1)]
    public void A_later_decision_takes_the_place_of_the_one_it_replaces(string later, int left)
    {
        var talk = Heard.Talk("Ana: We hold the spring workshop in Porto.", $"Ben: {later}");
        List<Settlement> settled = [Settled(talk.Sentences[0])];

        Reversals.Replace(Settled(talk.Sentences[1]), settled);

        Assert.Equal(left, settled.Count);
    }

    private static Settlement Settled(Sentence said) =>
        new("", null, 1, said, Stems.In(said.Words, 0, said.Words.Length), []);
}
