namespace MeetingIntel.Infrastructure.Tests.OfflineReading.FollowingUp;

public sealed class FollowUpsTests
{
    [Fact]
    public void A_commitment_of_another_is_to_be_checked()
    {
        var step = Assert.Single(Reading.Of("Dana Ruiz: I'll send the signed contract by Friday.", "Jonas Weber: Thanks.").FollowUps);

        Assert.Equal("Check that Dana sent the signed contract by 2026-03-06", step.Suggestion);
        Assert.Equal(new DateOnly(2026, 3, 6), step.Due);
        Assert.Contains("I'll send the signed contract", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commitment_of_the_user_is_to_be_done()
    {
        var step = Assert.Single(Reading.Of("Jonas Weber: I'll send the signed contract by Friday.", "Dana Ruiz: Thanks.").FollowUps);

        Assert.Equal("Keep time free to send the signed contract by 2026-03-06", step.Suggestion);
    }

    [Fact]
    public void A_next_meeting_that_was_agreed_is_to_be_scheduled()
    {
        var step = Assert.Single(Reading.Of("Dana Ruiz: Let's meet again next Tuesday.", "Jonas Weber: Fine.").FollowUps);

        Assert.Equal(("Schedule the next meeting for 2026-03-10", new DateOnly(2026, 3, 10)), (step.Suggestion, step.Due!.Value));
    }

    [Fact]
    public void A_question_without_an_answer_is_to_be_answered()
    {
        var step = Assert.Single(
            Reading.Of("Dana Ruiz: What is the notice period for the annual plan?", "Jonas Weber: I'm not sure.").FollowUps);

        Assert.Contains("notice period", step.Suggestion, StringComparison.Ordinal);
        Assert.Equal([0, 1], step.Evidence.Select(e => e.Turn));
    }

    [Theory]
    [InlineData("Does anyone have any questions?", "No.")]
    [InlineData("What is the notice period for the annual plan?", "Three months.")]
    public void What_was_answered_or_only_polite_is_no_follow_up(string question, string reply) =>
        Assert.Empty(Reading.Of($"Dana Ruiz: {question}", $"Jonas Weber: {reply}").FollowUps);

    [Fact]
    public void A_call_with_somebody_else_is_no_next_meeting() =>
        Assert.DoesNotContain(
            Reading.Of("Jonas Weber: I'll set up a call with our security architect next week.", "Dana Ruiz: Thanks.").FollowUps,
            f => f.Suggestion.StartsWith("Schedule", StringComparison.Ordinal));

    [Fact]
    public void Follow_ups_do_not_repeat_every_action_item()
    {
        var reading = Reading.Of(
            "Dana Ruiz: I'll send the signed contract by Friday.", "Jonas Weber: I'll draft the rollout plan for the depots.",
            "Dana Ruiz: I'll book the training room in Lisbon.", "Jonas Weber: I'll review the security questionnaire.");

        Assert.Equal(4, reading.ActionItems.Count);
        Assert.Equal(2, reading.FollowUps.Count);
        Assert.Contains("signed contract", reading.FollowUps[0].Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_next_meeting_in_some_week_names_no_day_and_is_due_in_that_week()
    {
        var step = Assert.Single(Reading.Of("Dana Ruiz: We'll meet again next week.", "Jonas Weber: Fine.").FollowUps);

        Assert.Equal(("Schedule the next meeting (next week)", new DateOnly(2026, 3, 13)), (step.Suggestion, step.Due!.Value));
    }

    [Theory]
    [InlineData("We'll meet again on 2026-02-20, as it says here.")]
    [InlineData("The next meeting was two weeks ago.")]
    public void A_day_that_is_over_is_no_next_meeting(string said)
    {
        var reading = Reading.Of($"Dana Ruiz: {said}", "Jonas Weber: Fine.");

        Assert.DoesNotContain(reading.FollowUps, f => f.Suggestion.StartsWith("Schedule", StringComparison.Ordinal));
        Assert.DoesNotContain("meet again on", reading.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_somebody_takes_on_is_not_open() =>
        Assert.DoesNotContain(
            Reading.Of("Dana Ruiz: Could you ask your people about single sign-on?", "Jonas Weber: Sure, I'll check with Priya Nair.").FollowUps,
            f => f.Suggestion.StartsWith("Answer", StringComparison.Ordinal));

    [Fact]
    public void A_promise_without_a_day_asks_for_one()
    {
        var step = Assert.Single(Reading.Of("Dana Ruiz: I'll send the signed contract.", "Jonas Weber: Thanks.").FollowUps);

        Assert.Equal(("Agree with Dana by when to send the signed contract", null), (step.Suggestion, step.Due));
    }

    [Fact]
    public void A_worry_that_was_voiced_is_to_be_addressed()
    {
        var step = Assert.Single(Reading.Of("Dana Ruiz: We're, uh, really worried about the the renewal price.", "Jonas Weber: I see.").FollowUps);

        Assert.Equal("Address Dana's concern about the renewal price", step.Suggestion);
        Assert.Contains("worried about", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worry_that_is_none_is_no_follow_up() =>
        Assert.Empty(Reading.Of("Dana Ruiz: We're not worried about the renewal price.", "Jonas Weber: Good.").FollowUps);

    [Fact]
    public void What_was_sent_is_to_be_looked_at() => Assert.Equal(
        "Look at the pricing sheet that Dana sent",
        Assert.Single(Reading.Of("Dana Ruiz: I sent you the pricing sheet yesterday.", "Jonas Weber: Got it.").FollowUps).Suggestion);

    [Fact]
    public void No_follow_up_is_an_action_item_over_again()
    {
        var reading = Reading.Of(Meetings.Renewal);

        Assert.NotEmpty(reading.FollowUps);
        Assert.Empty(reading.FollowUps.Select(f => f.Suggestion).Intersect(reading.ActionItems.Select(i => i.Task)));
    }
}
