using MeetingIntel.Infrastructure.OfflineReading.Deciding;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class ConsentsTests
{
    [Theory]
    [InlineData("Twelve thousand flat, hosting included.", "You've got a deal.", true)]
    [InlineData("From now on every change needs a ticket.", "Agreed.", true)]
    [InlineData("Unless anybody minds, we keep the French version.", "Nobody minds.", true)]
    [InlineData("Twelve percent off in advance.", "No deal.", false)]
    [InlineData("The new building is too loud.", "Agreed.", false)]
    [InlineData("I'll send our slides tonight.", "Perfect.", false)]
    [InlineData("We were in Porto last week.", "Agreed.", false)]
    public void A_word_of_consent_settles_a_plan_but_no_opinion_promise_or_past(string said, string reply, bool isSettled)
    {
        var talk = Heard.Talk($"Ana: {said}", $"Ben: {reply}");

        Assert.Equal(isSettled, Consents.In(talk.Sentences[0], talk) is not null);
    }
}
