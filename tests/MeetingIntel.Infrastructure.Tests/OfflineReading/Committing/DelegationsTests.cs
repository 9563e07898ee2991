using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class DelegationsTests
{
    [Theory]
    [InlineData("I'll have Tom send the usage report.", "Tom")]
    [InlineData("so we'll um we'll get Tom to send the usage report", "Tom")]
    [InlineData("It's up to Priya to send the usage report.", "Priya Nair")]
    [InlineData("I need Tom Miller to send the usage report.", "Tom Miller")]
    [InlineData("Priya is responsible for sending the usage report.", "Priya Nair")]
    public void Who_is_made_to_do_it_owns_it(string said, string owner)
    {
        var promise = Assert.Single(In(said));

        Assert.Equal(("Send the usage report", owner), (promise.Task, promise.Owner));
    }

    [Fact]
    public void What_another_wants_of_the_speaker_is_the_speakers()
    {
        var promise = Assert.Single(In("Priya wants me to send the usage report by Friday."));

        Assert.Equal(("Send the usage report", "Jonas Weber", new DateOnly(2026, 3, 6)), (promise.Task, promise.Owner, promise.Due));
    }

    [Theory]
    [InlineData("If I have Tom send the usage report, it is late.")]
    [InlineData("We need to send the usage report.")]
    [InlineData("I'll have coffee before the report.")]
    [InlineData("I don't want Tom to send the usage report.")]
    [InlineData("I'll have Tom.")]
    [InlineData("Priya wants him to send the usage report.")]
    public void Cases_denials_and_other_things_had_are_none(string said) => Assert.Empty(In(said));

    private static List<Promise> In(string said)
    {
        var talk = Heard.Talk($"Jonas Weber: {said}", "Priya Nair: Okay.", "Dana Ruiz: Good.");
        var delegations = new Delegations(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(s => Enumerable.Range(0, s.Words.Length).Select(at => delegations.At(s, at))).OfType<Promise>()];
    }
}
