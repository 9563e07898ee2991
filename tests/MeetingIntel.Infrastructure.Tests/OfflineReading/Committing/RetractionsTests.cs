using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class RetractionsTests
{
    private const string Promised = "Jonas Weber: I'll book the training room by Friday.";

    [Theory]
    [InlineData("Jonas Weber: Scrap that.")]
    [InlineData("Dana Ruiz: uh never mind")]
    [InlineData("Jonas Weber: Actually, don't book the training room.")]
    [InlineData("Dana Ruiz: No need to book the training room.")]
    [InlineData("Jonas Weber: Sorry, I can't book the training room.")]
    [InlineData("Jonas Weber: let's let's not uh book the training room")]
    public void What_is_taken_back_is_gone(string said) => Assert.Empty(After(Promised, "Dana Ruiz: Hm.", said));

    [Theory]
    [InlineData("Jonas Weber: Don't review the contract.")]
    [InlineData("Dana Ruiz: I can't book the training room.")] // what she cannot, he still can
    [InlineData("Jonas Weber: I don't mind the training room.")]
    [InlineData("Dana Ruiz: The training room is nice.")]
    public void What_denies_something_else_takes_nothing_back(string said) => Assert.Single(After(Promised, "Dana Ruiz: Hm.", said));

    [Theory]
    [InlineData("Jonas Weber: Okay, make it Monday.", "Monday", "2026-03-09")]
    [InlineData("Dana Ruiz: um let's say next Wednesday", "next Wednesday", "2026-03-11")]
    public void A_day_that_is_moved_counts_as_it_was_said_last(string said, string text, string day)
    {
        var promise = Assert.Single(After(Promised, said));

        Assert.Equal((text, day), (promise.DueText, promise.Due?.ToString("yyyy-MM-dd", null)));
        Assert.Equal(1, promise.Evidence[^1].Turn);
    }

    [Theory]
    [InlineData("Dana Ruiz: The fair is on Monday.")]
    [InlineData("Dana Ruiz: Make it short.")]
    public void A_day_of_something_else_moves_nothing(string said) => Assert.Equal(new DateOnly(2026, 3, 6), Assert.Single(After(Promised, said)).Due);

    [Fact]
    public void Where_nothing_was_promised_nothing_is_taken_back()
    {
        List<Promise> promises = [];

        Retractions.Apply(Heard.Sentence("Scrap that"), null, promises, Heard.Day);

        Assert.Empty(promises);
    }

    /// <summary>The promise of the first line, after the others.</summary>
    private static List<Promise> After(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        var promises = new OwnPromises(Heard.Talk(lines[0]), new PromiseMaker(talk)).In(talk.Sentences[0]).ToList();
        foreach (var (before, sentence) in talk.Sentences.Zip(talk.Sentences.Skip(1)))
            Retractions.Apply(sentence, before, promises, Heard.Day);
        return promises;
    }
}
