using MeetingIntel.Infrastructure.OfflineReading.Feeling;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("The plan is good.", 1)]
    [InlineData("The plan is good, but it is late.", 0.5)]
    [InlineData("It is late, but the plan is good.", 1.3)]
    [InlineData("Although the plan is good, it is late.", 0.5)]
    [InlineData("Despite the delay we found the plan good.", 1)]
    [InlineData("I guess the plan is good.", 0.5)]
    [InlineData("Good, another delay.", -2)]
    public void Contrast_concession_hedging_and_irony_weigh(string words, double weight)
    {
        var talk = Heard.Talk($"Ana: {words}");

        Assert.Equal(weight, Emphasis.At(talk, talk.Sentences[0], talk.Sentences[0].Place("good")));
    }

    [Fact]
    public void What_the_same_speaker_turns_in_the_next_sentence_is_half_meant()
    {
        var talk = Heard.Talk("Ana: The plan is good. But it is late.");

        Assert.Equal(0.5, Emphasis.At(talk, talk.Sentences[0], 3));
    }
}
