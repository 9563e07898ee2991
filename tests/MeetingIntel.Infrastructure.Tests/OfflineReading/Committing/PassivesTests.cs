using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class PassivesTests
{
    [Theory]
    [InlineData("The usage report will be sent by Nina.", "Send the usage report", "Nina")]
    [InlineData("so the the usage report should be sent by me on Friday", "Send the usage report", "Jonas Weber")]
    [InlineData("The login page needs to be fixed.", "Fix the login page", null)]
    [InlineData("The old contract still has to be reviewed by our lawyers.", "Review the old contract", null)]
    [InlineData("A new room must be set up for the training.", "Set up a new room for the training", null)]
    public void What_is_said_of_the_thing_is_written_as_an_order(string said, string task, string? owner)
    {
        var promise = In(said)[0];

        Assert.Equal((task, owner), (promise.Task, promise.Owner));
    }

    [Fact]
    public void The_quote_has_the_words_in_the_order_in_which_they_were_said() =>
        Assert.Equal("The usage report will be sent by Nina", Assert.Single(In("The usage report will be sent by Nina.")).Evidence[0].Quote);

    [Theory]
    [InlineData("The usage report will be sent.")] // announced
    [InlineData("Does the login page need to be fixed?")]
    [InlineData("If the login page needs to be fixed, we wait.")]
    [InlineData("It needs to be fixed.")]
    [InlineData("The login page will be blue.")]
    [InlineData("The login page was fixed by Nina.")]
    public void What_is_announced_asked_supposed_or_over_is_none(string said) => Assert.Empty(In(said));

    private static List<Promise> In(string said)
    {
        var talk = Heard.Talk($"Jonas Weber: {said}", "Priya Nair: Hm.", "Dana Ruiz: Good.");
        var passives = new Passives(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(s => Enumerable.Range(0, s.Words.Length).Select(at => passives.At(s, at))).OfType<Promise>()];
    }
}
