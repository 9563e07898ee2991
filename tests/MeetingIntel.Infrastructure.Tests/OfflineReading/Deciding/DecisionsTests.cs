namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class DecisionsTests
{
    [Theory]
    [InlineData("We decided to drop the pilot in Lisbon.", "Drop the pilot in Lisbon")]
    [InlineData("So the decision is to drop the pilot in Lisbon.", "Drop the pilot in Lisbon")]
    [InlineData("We agreed that the pilot starts in Lisbon.", "The pilot starts in Lisbon")]
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

    [Theory]
    [InlineData("why don't we, uh, why don't we move the launch to the autumn", "yeah okay", "Move the launch to the autumn")]
    [InlineData("I'd say we keep the old licence.", "Fine by me.", "Keep the old licence")]
    [InlineData("Let's go with the annual plan.", "Okay.", "Go with the annual plan")]
    [InlineData("Let us go with the annual plan.", "Sounds good.", "Go with the annual plan")]
    [InlineData("Shall we extend the pilot to Porto?", "Yes, sounds good.", "Extend the pilot to Porto")]
    [InlineData("So no hardware token then.", "Right.", "No hardware token")]
    [InlineData("So we'll have two price tiers.", "Okay.", "Have two price tiers")]
    [InlineData("I move that we adopt the new budget.", "The motion is carried.", "Adopt the new budget")]
    public void What_is_proposed_or_summed_up_and_taken_up_is_a_decision(string words, string reply, string decision) =>
        Assert.Equal(decision, Assert.Single(Reading.Of($"Ana: {words}", $"Ben: {reply}").Decisions).Decision);

    [Fact]
    public void A_proposal_is_settled_by_who_agrees_to_it() => Assert.Equal(
        "Ben", Assert.Single(Reading.Of("Ana: I suggest we move the launch to the autumn.", "Ben: Sounds good.").Decisions).DecidedBy);

    [Fact]
    public void A_short_answer_to_a_question_of_which_is_told_with_its_question()
    {
        var found = Assert.Single(Reading.Of("Ana: So, um, which plan do we take, monthly or annual?", "Ben: I'd say annual.", "Ana: Fine by me.").Decisions);

        Assert.Equal("Which plan do we take, monthly or annual: annual", found.Decision.Replace("So, um, w", "W", StringComparison.Ordinal));
        Assert.Equal([0, 1, 2], found.Evidence.Select(e => e.Turn));
    }

    [Theory]
    [InlineData("Let's go with the annual plan.", "Hm, I'm not sure about that.")]
    [InlineData("Why don't we move the launch to the autumn?", "Yeah, but the fair is in spring.")]
    [InlineData("How about we keep the weekly call?", "Maybe later.")]
    [InlineData("We could move the launch to the autumn.", "Yeah.")]
    [InlineData("Let's go with the annual plan.", "Hm.")]
    [InlineData("Let us go with the annual plan.", "What does it cost?")]
    public void What_meets_an_objection_or_too_little_agreement_is_open(string words, string reply) =>
        Assert.Empty(Reading.Of($"Ana: {words}", $"Ben: {reply}").Decisions);

    [Fact]
    public void Of_a_decision_that_is_reversed_the_last_position_stands() => Assert.Equal(
        "Use the green supplier instead",
        Assert.Single(Reading.Of(
            "Ana: Let's use the blue supplier for the casing.", "Ben: Okay.", "Ana: Actually, let's use the green supplier instead.", "Ben: Sounds good.").Decisions).Decision);

    [Fact]
    public void What_is_taken_back_is_no_decision() =>
        Assert.Empty(Reading.Of("Ana: Let's go with the annual plan.", "Ben: Sounds good.", "Ana: No wait, scrap that.").Decisions);

    [Fact]
    public void What_is_settled_not_to_be_done_is_told_so() => Assert.Equal(
        "Do not renew the old licence", Assert.Single(Reading.Of("Ana: We decided not to renew the old licence.", "Ben: Hm.").Decisions).Decision);

    [Fact]
    public void In_a_long_talk_a_nod_to_small_talk_makes_no_decision()
    {
        string[] talk = [.. Enumerable.Range(0, 80).Select(i => i % 2 == 0 ? "Ana: I was at the lake and it was nice." : "Ben: yeah")];

        Assert.Empty(Reading.Of(talk).Decisions);
        Assert.Equal("Drop the pilot in Lisbon", Assert.Single(Reading.Of([.. talk, "Ana: We decided to drop the pilot in Lisbon."]).Decisions).Decision);
    }

    [Fact]
    public void With_the_contact_a_proposal_that_is_taken_up_settles_something_however_long_the_talk()
    {
        string[] talk = [.. Enumerable.Range(0, 80).Select(i => i % 2 == 0 ? "Jonas Weber: The ferry was late." : "Dana Ruiz: It rained.")];
        string[] settled = ["Dana Ruiz: Let's move the south depot to January.", "Jonas Weber: January it is."];

        Assert.Equal("Move the south depot to January", Assert.Single(Reading.Of([.. talk, .. settled, .. talk]).Decisions).Decision);
    }
}
