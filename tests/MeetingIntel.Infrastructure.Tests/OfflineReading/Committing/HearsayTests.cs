using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class HearsayTests
{
    [Theory]
    [InlineData("Nina said she'd send the usage report.", "Nina")]
    [InlineData("Nina told me that she would, um, send the usage report.", "Nina")]
    [InlineData("Priya and I agreed that she'd send the usage report.", "Priya Nair")]
    [InlineData("I talked to Nina. She'll send the usage report.", "Nina")]
    [InlineData("I met Tom Miller and he will send the usage report.", "Tom Miller")]
    public void What_is_told_of_somebody_is_theirs(string said, string owner)
    {
        var promise = Assert.Single(In(said));

        Assert.Equal(("Send the usage report", owner), (promise.Task, promise.Owner));
    }

    [Theory]
    [InlineData("She'll send the usage report.")] // nobody was named
    [InlineData("Nina and Carla were there. She'll send the usage report.")] // either
    [InlineData("Nina said she'd never send the usage report.")]
    [InlineData("I asked Nina whether she will send the usage report.")]
    [InlineData("I told Nina if she will send the usage report, we are fine.")]
    [InlineData("Nina was here. She would send the usage report.")] // supposed
    public void What_is_said_of_nobody_in_particular_or_not_so_is_none(string said) => Assert.Empty(In(said));

    private static List<Promise> In(string said)
    {
        var talk = Heard.Talk($"Jonas Weber: {said}", "Priya Nair: Okay.", "Dana Ruiz: Good.");
        var hearsay = new Hearsay(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(s => Enumerable.Range(0, s.Words.Length).Select(at => hearsay.At(s, at))).OfType<Promise>()];
    }
}
