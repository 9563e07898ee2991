using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class OwnPromisesTests
{
    [Theory]
    [InlineData("I'll send you the usage report.")]
    [InlineData("so um I'll I'll uh send you the the usage report")]
    [InlineData("I'm going to send you the usage report.")]
    [InlineData("Let me send you the usage report.")]
    [InlineData("I still have to send you the usage report.")]
    [InlineData("I'd be happy to send you the usage report.")]
    [InlineData("It's on me to send you the usage report.")]
    [InlineData("If you want, I can send you the usage report.")]
    public void What_a_speaker_takes_on_is_the_speakers(string said)
    {
        var promise = Assert.Single(In(said));

        Assert.Equal(("Send Dana the usage report", "Jonas Weber"), (promise.Task, promise.Owner));
    }

    [Theory]
    [InlineData("I won't send the usage report to legal.")]
    [InlineData("I'm not going to send the usage report to legal.")]
    [InlineData("If I have to send the usage report to legal, it takes weeks.")]
    [InlineData("I don't know when I'll send the usage report to legal.")]
    [InlineData("I sent the usage report to legal.")]
    [InlineData("He said I should send the usage report to legal.")]
    [InlineData("I'll be honest, the usage report is late.")]
    [InlineData("I'll share my screen.")]
    public void What_is_denied_supposed_over_or_done_at_once_is_none(string said) => Assert.Empty(In(said));

    [Fact]
    public void A_promise_is_surer_than_a_plan_and_a_plan_than_a_guess()
    {
        var (promise, plan, guess) = (Sure("I'll send the usage report."), Sure("I plan to send the usage report."), Sure("Maybe I'll send the usage report."));

        Assert.True(promise > plan && plan > guess, $"{promise} {plan} {guess}");
    }

    [Theory]
    [InlineData("I'm testing the login page tomorrow.", 1)]
    [InlineData("I'm testing the login page.", 0)] // only tells what somebody is busy with
    public void What_is_under_way_is_promised_only_with_a_day(string said, int promises) => Assert.Equal(promises, In(said).Count);

    [Fact]
    public void An_offer_that_is_declined_is_none()
    {
        Assert.Empty(In("I can send the usage report.", "No, thanks."));
        Assert.Single(In("I can send the usage report.", "Yes, please."));
    }

    [Fact]
    public void A_day_before_the_promise_is_its_day()
    {
        var promise = Assert.Single(In("By Friday I'll send you the usage report."));

        Assert.Equal((new DateOnly(2026, 3, 6), "By Friday", "Send Dana the usage report"), (promise.Due, promise.DueText, promise.Task));
    }

    [Fact]
    public void Two_promises_of_a_sentence_are_two() => Assert.Equal(
        ["Send Dana the usage report", "Review the old contract"], In("I'll send you the usage report, and I'll review the old contract.").Select(p => p.Task));

    private static double Sure(string said) => Assert.Single(In(said)).Confidence;

    private static List<Promise> In(string said, string reply = "Hm.")
    {
        var talk = Heard.Talk($"Jonas Weber: {said}", $"Dana Ruiz: {reply}");
        return [.. new OwnPromises(talk, new PromiseMaker(talk)).In(talk.Sentences[0])];
    }
}
