using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class ActionVerbsTests
{
    [Theory]
    [InlineData("send the deck", "send")]
    [InlineData("definitely also send the deck", "send")]
    [InlineData("set up a call", "set")]
    [InlineData("put the quote together", "put")]
    [InlineData("be sending the deck", "send")]
    [InlineData("update, submit the proposal", "submit")] // put better by the speaker
    public void The_verb_of_a_task_is_found_behind_its_adverbs(string said, string plain) => Assert.Equal(plain, ActionVerbs.At(Heard.Words(said), 0)?.Plain);

    [Theory]
    [InlineData("share my screen")]
    [InlineData("go ahead with the deck")]
    [InlineData("call it done")]
    [InlineData("eat the cake")]
    [InlineData("the deck")]
    [InlineData("probably")]
    public void What_is_done_at_once_or_never_was_a_task_has_none(string said) => Assert.Null(ActionVerbs.At(Heard.Words(said), 0));

    [Theory]
    [InlineData("sending the deck", "send")]
    [InlineData("preparing the deck", "prepare")]
    [InlineData("setting up the call", "set")]
    [InlineData("send the deck", null)]
    [InlineData("bring the deck", null)] // ends in -ing and is no such form
    public void A_form_in_ing_is_asked_for_where_it_must_stand(string said, string? plain) =>
        Assert.Equal(plain, ActionVerbs.At(Heard.Words(said), 0, progressive: true)?.Plain);

    [Fact]
    public void A_hedge_speaks_less_for_a_task_and_a_weak_verb_less_than_a_strong_one()
    {
        var (strong, hedged, weak) = (Weight("send the deck"), Weight("maybe try to send the deck"), Weight("check the deck"));

        Assert.True(strong > hedged && strong > weak, $"{strong} {hedged} {weak}");
    }

    [Theory]
    [InlineData("drop the link in the chat", true)]
    [InlineData("show it on my screen uh right now", true)]
    [InlineData("hand the floor plans to Tom", false)]
    [InlineData("give Tom the floor", true)]
    [InlineData("send the deck on Friday", false)]
    public void What_is_done_while_it_is_said_is_told_by_its_words(string said, bool isOnTheSpot)
    {
        var words = Heard.Words(said);

        Assert.Equal(isOnTheSpot, OnTheSpot.Says(words, 0, words.Length));
    }

    private static double Weight(string said) => ActionVerbs.At(Heard.Words(said), 0)!.Value.Weight;
}
