using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class AssignmentsTests
{
    [Theory]
    [InlineData("Tom will send the usage report.", "Tom")]
    [InlineData("um so Tom is uh is going to send the usage report", "Tom")]
    [InlineData("Priya agreed to send the usage report.", "Priya Nair")]
    [InlineData("Kasia will send the usage report.", "Kasia")] // a name that is not known
    [InlineData("Dana and Priya will send the usage report.", "Dana Ruiz and Priya Nair")]
    [InlineData("Action item for Priya: send the usage report.", "Priya Nair")]
    [InlineData("Action item for me, send the usage report.", "Jonas Weber")]
    [InlineData("I'm assigning this to Tom, send the usage report.", "Tom")]
    [InlineData("We need to send the usage report.", null)]
    [InlineData("Somebody needs to send the usage report.", null)]
    [InlineData("The next step is to send the usage report.", null)]
    public void What_is_said_of_a_third_or_of_all_has_its_owner(string said, string? owner)
    {
        var promise = Assert.Single(In(said));

        Assert.Equal(("Send the usage report", owner), (promise.Task, promise.Owner));
    }

    [Theory]
    [InlineData("Tom won't send the usage report.")]
    [InlineData("Tom sent the usage report.")]
    [InlineData("If Tom will send the usage report, we are fine.")]
    [InlineData("Will Tom send the usage report?")]
    [InlineData("Portal will send the usage report.")] // a thing
    [InlineData("Things we need to send are on the list.")]
    [InlineData("We should have sent the usage report.")]
    [InlineData("Should we send the usage report?")]
    public void What_is_denied_over_supposed_or_asked_is_none(string said) => Assert.DoesNotContain(In(said), p => p.Confidence > 0.6);

    [Fact]
    public void Who_says_yes_makes_it_surer()
    {
        var open = Assert.Single(In("Priya will send the usage report.", "Hm."));
        var taken = Assert.Single(In("Priya will send the usage report.", "Okay."));

        Assert.True(taken.Confidence > open.Confidence);
        Assert.Equal([0, 1], taken.Evidence.Select(e => e.Turn));
    }

    [Fact]
    public void Two_assignments_of_a_sentence_are_two()
    {
        var promises = In("Tom will send the usage report, and Priya will review the old contract.");

        Assert.Equal([("Send the usage report", "Tom"), ("Review the old contract", "Priya Nair")], promises.Select(p => (p.Task, p.Owner)));
    }

    private static List<Promise> In(string said, string reply = "Hm.")
    {
        var talk = Heard.Talk($"Jonas Weber: {said}", $"Priya Nair: {reply}", "Dana Ruiz: The fair was nice.");
        return [.. new Assignments(talk, new PromiseMaker(talk)).In(talk.Sentences[0])];
    }
}
