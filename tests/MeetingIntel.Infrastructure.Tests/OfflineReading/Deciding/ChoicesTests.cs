using MeetingIntel.Infrastructure.OfflineReading.Deciding;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class ChoicesTests
{
    [Theory]
    [InlineData("Do you want the monthly or the annual plan?", "The annual, please.", true)]
    [InlineData("Frankfurt or Dublin for the data centre?", "uh Frankfurt", true)]
    [InlineData("Do you want the monthly or the annual plan?", "Not the annual.", false)]
    [InlineData("Do you want the monthly or the annual plan?", "Who asks?", false)]
    [InlineData("Is the old cover red or blue?", "Red.", false)]
    public void An_option_that_is_named_is_chosen_but_a_fact_is_none(string asked, string answer, bool isChoice)
    {
        var talk = Heard.Talk($"Ana: {asked}", $"Ben: {answer}");

        Assert.Equal(isChoice, Choices.In(talk.Sentences[1], talk) is not null);
    }
}
