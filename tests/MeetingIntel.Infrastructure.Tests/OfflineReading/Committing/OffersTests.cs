using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class OffersTests
{
    [Theory]
    [InlineData("Shall I book the training room?", "Yes please.")]
    [InlineData("okay um should I uh book the training room", "yeah that would help")]
    [InlineData("Do you want me to book the training room?", "Please do.")]
    [InlineData("I could book the training room.", "Good idea.")]
    public void An_offer_that_is_accepted_is_taken_on(string offer, string answer)
    {
        var promise = Assert.Single(In($"Jonas Weber: {offer}", $"Dana Ruiz: {answer}"));

        Assert.Equal(("Book the training room", "Jonas Weber"), (promise.Task, promise.Owner));
        Assert.Equal([0, 1], promise.Evidence.Select(e => e.Turn));
    }

    [Theory]
    [InlineData("Shall I book the training room?", "No, thanks.")]
    [InlineData("Shall I book the training room?", "Hm.")]
    [InlineData("Shall I book the training room?", "I'd rather not.")]
    [InlineData("Can I ask a question?", "Sure.")]
    [InlineData("Can I share my screen?", "Sure.")]
    [InlineData("I wonder if I could book the training room.", "Yes.")]
    [InlineData("Where should I send the invoice?", "Yes.")]
    public void What_is_declined_unanswered_or_done_at_once_is_not(string offer, string answer) =>
        Assert.Empty(In($"Jonas Weber: {offer}", $"Dana Ruiz: {answer}"));

    [Fact]
    public void The_day_may_come_with_the_answer() =>
        Assert.Equal(new DateOnly(2026, 3, 6), Assert.Single(In("Jonas Weber: Shall I book the training room?", "Dana Ruiz: Yes, by Friday.")).Due);

    [Fact]
    public void Nobody_accepts_an_offer_of_their_own() =>
        Assert.Empty(In("Jonas Weber: Shall I book the training room?", "Jonas Weber: Yes, I think."));

    private static List<Promise> In(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        var offers = new Offers(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(s => Enumerable.Range(0, s.Words.Length).Select(at => offers.At(s, at)?.Promise)).OfType<Promise>()];
    }
}
