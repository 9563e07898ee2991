using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Relating;

public sealed class RelationshipTests
{
    [Theory]
    [InlineData("We are thinking of cancelling the subscription.", "Dana Ruiz spoke of leaving.")]
    [InlineData("We will not renew in May.", "Dana Ruiz spoke of leaving.")]
    [InlineData("We are talking to other vendors right now.", "Dana Ruiz spoke of other suppliers.")]
    [InlineData("I had to escalate this to the board.", "Dana Ruiz took the matter further up.")]
    [InlineData("We want a refund for March.", "Dana Ruiz spoke of money back or a penalty.")]
    [InlineData("To be frank we are losing confidence in you.", "Dana Ruiz said that patience or trust is running out.")]
    [InlineData("You promised it for March. And we are still waiting for it.", "Dana Ruiz complained of a promise that was not kept.")]
    [InlineData("I wrote twice and there was no reply. We still haven't heard from anyone, and nobody answered the phone.", "Dana Ruiz complained of silence.")]
    [InlineData("We are disappointed and honestly frustrated.", "Dana Ruiz complained.")]
    public void A_bad_sign_of_the_contact_puts_the_relationship_at_risk(string words, string reason)
    {
        var mood = Reading.Of($"Dana Ruiz: {words}", "Jonas Weber: I see.").Sentiment;

        Assert.Equal(RelationshipHealth.AtRisk, mood.RelationshipHealth);
        Assert.Contains(reason, mood.HealthReasons.Select(r => r.Reason));
    }

    [Theory]
    [InlineData("Yes, we want to renew for another year.", "Dana Ruiz wants to go on together.")]
    [InlineData("We need twenty more seats in autumn.", "Dana Ruiz wants more of it.")]
    [InlineData("I recommended you to our sister company.", "Dana Ruiz would recommend it.")]
    [InlineData("We love it, and the team is happy.", "Dana Ruiz praised the work.")]
    public void A_good_sign_of_the_contact_makes_it_strong(string words, string reason)
    {
        var mood = Reading.Of($"Dana Ruiz: {words}", "Jonas Weber: I see.").Sentiment;

        Assert.Equal(RelationshipHealth.Strong, mood.RelationshipHealth);
        Assert.Equal(reason, mood.HealthReasons[0].Reason);
    }

    [Theory]
    [InlineData("Can we cancel the meeting on Tuesday?")]
    [InlineData("We won't cancel the contract.")]
    [InlineData("I'd love to see the numbers, and I'm happy to send ours.")]
    [InlineData("The office moves to the third floor.")]
    public void What_is_no_sign_leaves_it_stable_without_a_reason(string words)
    {
        var mood = Reading.Of($"Dana Ruiz: {words}", "Jonas Weber: All right.").Sentiment;

        Assert.Equal(RelationshipHealth.Stable, mood.RelationshipHealth);
        Assert.Empty(mood.HealthReasons);
    }

    [Fact]
    public void One_can_leave_in_good_humour()
    {
        var mood = Reading.Of(
            "Dana Ruiz: It was a great time with you, thank you, the people are wonderful and kind.",
            "Dana Ruiz: Still, we will cancel the contract, our parent company has chosen a competitor.").Sentiment;

        Assert.True(mood.Score > 0.5);
        Assert.Equal(RelationshipHealth.AtRisk, mood.RelationshipHealth);
    }

    [Fact]
    public void One_can_be_in_a_bad_mood_and_stay()
    {
        var mood = Reading.Of("Dana Ruiz: What an awful day, I am tired and the traffic was slow and bad. Anyway, we renew, as planned.").Sentiment;

        Assert.True(mood.Score < 0.5);
        Assert.NotEqual(RelationshipHealth.AtRisk, mood.RelationshipHealth);
    }

    [Fact]
    public void The_users_own_praise_and_worries_decide_nothing()
    {
        Assert.Empty(Reading.Of("Dana Ruiz: I see.", "Jonas Weber: We love it, it is fantastic and amazing.").Sentiment.HealthReasons);
        Assert.Equal(
            RelationshipHealth.Stable,
            Reading.Of("Dana Ruiz: I see.", "Jonas Weber: I don't want you to churn or go to a competitor.").Sentiment.RelationshipHealth);
    }

    [Fact]
    public void A_reason_is_told_once_a_speaker_with_the_words_it_rests_on()
    {
        var reason = Assert.Single(Reading.Of(
            "Dana Ruiz: We may cancel the contract.", "Jonas Weber: Why?", "Dana Ruiz: The board wants to terminate it in June.").Sentiment.HealthReasons);

        Assert.Equal("Dana Ruiz spoke of leaving.", reason.Reason);
        Assert.Equal([0, 2], reason.Evidence.Select(e => e.Turn));
    }

    [Fact]
    public void Signs_for_and_against_are_both_told_those_that_decided_first() => Assert.Equal(
        ["Dana Ruiz spoke of other suppliers.", "Dana Ruiz spoke of leaving.", "Dana Ruiz is content."],
        Reading.Of("Dana Ruiz: The team is happy with the tool. We talk to other vendors, a competitor is cheaper, and we may cancel.").Sentiment.HealthReasons
            .Select(r => r.Reason));

    [Fact]
    public void Who_introduces_somebody_recommends_nothing() =>
        Assert.DoesNotContain(Reading.Of("Dana Ruiz: I'll introduce you to Robert from our finance team.").Sentiment.HealthReasons, r => r.Reason.Contains("recommend", StringComparison.Ordinal));

    [Fact]
    public void A_dealbreaker_puts_the_relationship_at_risk() =>
        Assert.Equal(RelationshipHealth.AtRisk, Reading.Of("Dana Ruiz: Frankly, this is a dealbreaker for us.").Sentiment.RelationshipHealth);
}
