using MeetingIntel.Infrastructure.OfflineReading.Deciding;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class DecisionFormsTests
{
    [Theory]
    [InlineData("We decided to drop the pilot.", nameof(DecisionKind.Announced), "drop")]
    [InlineData("We'll go with the annual plan.", nameof(DecisionKind.Settling), "go")]
    [InlineData("Let's go with the annual plan.", nameof(DecisionKind.Call), "go")]
    [InlineData("So we'll have two price tiers.", nameof(DecisionKind.Recap), "have")]
    [InlineData("So we're dropping the pilot?", nameof(DecisionKind.Proposal), "dropping")]
    [InlineData("Three long sessions then.", nameof(DecisionKind.Proposal), "three")]
    [InlineData("Make it fifteen percent.", nameof(DecisionKind.Proposal), "make")]
    [InlineData("We could split the rollout.", nameof(DecisionKind.Suggestion), "split")]
    [InlineData("I move that we adopt the budget.", nameof(DecisionKind.Motion), "adopt")]
    public void A_turn_of_phrase_tells_in_which_way_it_settles_and_what(string words, string kind, string first)
    {
        var sentence = Heard.Sentence(words);

        var form = DecisionForms.In(sentence, null)!.Value;

        Assert.Equal((kind, first), (form.Kind.ToString(), sentence.Words[form.From].Lower));
    }

    [Theory]
    [InlineData("We decided not to renew the licence.")]
    [InlineData("Let's not hold the workshop this year.")]
    public void What_is_not_to_be_is_denied(string words) => Assert.True(DecisionForms.In(Heard.Sentence(words), null)!.Value.IsDenied);

    [Theory]
    [InlineData("If we decided to drop the pilot, who would pay?")]
    [InlineData("Back in May we agreed to freeze prices.")]
    [InlineData("See you on Monday then.")]
    [InlineData("Did we go with the blue one?")]
    [InlineData("Let's have Priya book the rooms.")]
    [InlineData("Can we get the contract in German?")]
    [InlineData("Let's move on to the next point.")]
    public void What_is_supposed_past_a_request_or_housekeeping_has_no_form(string words) =>
        Assert.Null(DecisionForms.In(Heard.Sentence(words), null));
}
