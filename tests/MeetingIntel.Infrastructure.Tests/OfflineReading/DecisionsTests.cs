namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

public sealed class DecisionsTests
{
    [Theory]
    [InlineData("We decided to drop the pilot in Lisbon.", "Drop the pilot in Lisbon")]
    [InlineData("So the decision is to drop the pilot in Lisbon.", "Drop the pilot in Lisbon")]
    [InlineData("We agreed that the pilot starts in Lisbon.", "The pilot starts in Lisbon")]
    [InlineData("Let's go with the annual plan.", "Go with the annual plan")]
    [InlineData("Let us go with the annual plan.", "Go with the annual plan")]
    [InlineData("We'll go with the annual plan.", "Go with the annual plan")]
    [InlineData("We're going to go with the annual plan.", "Go with the annual plan")]
    public void What_is_settled_outright_is_a_decision(string words, string decision)
    {
        var found = Assert.Single(Reading.Of($"Ana: {words}", "Ben: Hm.").Decisions);

        Assert.Equal((decision, "Ana"), (found.Decision, found.DecidedBy));
    }

    [Fact]
    public void A_proposal_that_is_agreed_to_is_a_decision_with_both_quotes()
    {
        var found = Assert.Single(Reading.Of("Ana: I suggest we move the launch to the autumn.", "Ben: Agreed.").Decisions);

        Assert.Equal("Move the launch to the autumn", found.Decision);
        Assert.Equal([0, 1], found.Evidence.Select(e => e.Turn));
    }

    [Theory]
    [InlineData("I suggest we move the launch to the autumn.", "I'm not so sure.")]
    [InlineData("We haven't decided to drop the pilot in Lisbon.", "True.")]
    [InlineData("If we decided to drop the pilot in Lisbon, who would pay?", "Nobody.")]
    [InlineData("Did we agree on the annual plan?", "No.")]
    [InlineData("Let's move on to the next point.", "Sounds good.")]
    [InlineData("Let's take a look at the annual plan.", "Sounds good.")]
    public void What_is_open_or_housekeeping_is_no_decision(string words, string reply) =>
        Assert.Empty(Reading.Of($"Ana: {words}", $"Ben: {reply}").Decisions);

    [Theory]
    [InlineData("We agreed to start in January then.", "Start in January")]
    [InlineData("We decided on Monday to roll it out to all three depots.", "Roll it out to all three depots")]
    [InlineData("We're going to move forward with the second supplier.", "Move forward with the second supplier")]
    public void A_decision_reads_as_what_is_to_be_done(string words, string decision) =>
        Assert.Equal(decision, Assert.Single(Reading.Of($"Ana: {words}", "Ben: Hm.").Decisions).Decision);

    [Fact]
    public void A_decision_that_broke_off_is_none() =>
        Assert.Empty(Reading.Of("Ana: What we decided to do is retire the old forum.", "Ben: Hm.").Decisions);
}
