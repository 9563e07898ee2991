using MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.FollowingUp;

public sealed class HandoversTests
{
    [Theory]
    [InlineData("I sent you the security questionnaire yesterday.", "the security questionnaire")]
    [InlineData("so um I've, I've just emailed you uh the contract draft", null)] // "just" stands between: rather missed than guessed
    [InlineData("uh I emailed you the the contract draft last week", "the contract draft")]
    [InlineData("We've shared our price list with the board.", "the price list")]
    [InlineData("I just sent you my notes on the pilot.", "the notes")]
    [InlineData("I forwarded you all the invoices and the report.", "all the invoices")]
    public void What_was_sent_is_told_without_when_and_how(string said, string? thing) => Assert.Equal(thing, In(said).SingleOrDefault()?.Thing);

    [Theory]
    [InlineData("I'll send you the security questionnaire.")]
    [InlineData("I sent you it yesterday.")]
    [InlineData("I shared my screen.")]
    [InlineData("I sent you what I have.")]
    [InlineData("Did you see that I sent you the questionnaire?")]
    [InlineData("I sent you")]
    [InlineData("I sent you the")]
    [InlineData("You sent me the questionnaire.")]
    public void What_is_to_be_sent_pointed_at_or_asked_is_none(string said) => Assert.Empty(In(said));

    [Fact]
    public void Without_a_speaker_nobody_sent_it() => Assert.Empty(Handovers.In(Heard.Talk("I sent you the security questionnaire.")));

    [Fact]
    public void Of_many_things_the_first_three_are_told()
    {
        var handovers = Handovers.In(Heard.Talk([.. Enumerable.Range(1, 5).Select(i => $"Dana Ruiz: I sent you the invoice {i}0.")]));

        Assert.Equal(["the invoice 10", "the invoice 20", "the invoice 30"], handovers.Select(h => h.Thing));
    }

    private static IReadOnlyList<Handover> In(string said) => Handovers.In(Heard.Talk($"Dana Ruiz: {said}", "Jonas Weber: Right."));
}
