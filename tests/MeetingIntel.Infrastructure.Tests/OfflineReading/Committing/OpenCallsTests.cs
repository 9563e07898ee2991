using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class OpenCallsTests
{
    [Theory]
    [InlineData("Can somebody send the usage report?", "I can.", "Priya Nair")]
    [InlineData("okay um who can uh send the usage report", "yeah I'll do it", "Priya Nair")]
    [InlineData("Who wants to send the usage report?", "Me.", "Priya Nair")]
    [InlineData("Is Tom going to send the usage report?", "Yes, he is.", "Tom")]
    [InlineData("Will Tom send the usage report?", "Yes.", "Tom")]
    public void Who_takes_a_call_owns_it(string call, string answer, string owner)
    {
        var promise = Assert.Single(In($"Jonas Weber: {call}", $"Priya Nair: {answer}", "Dana Ruiz: Good."));

        Assert.Equal(("Send the usage report", owner), (promise.Task, promise.Owner));
    }

    [Fact]
    public void What_somebody_should_do_stays_open_without_an_answer_and_is_less_sure()
    {
        var open = Assert.Single(In("Jonas Weber: Can somebody send the usage report?", "Dana Ruiz: The weather is nice."));
        var taken = Assert.Single(In("Jonas Weber: Can somebody send the usage report?", "Dana Ruiz: I can."));

        Assert.Null(open.Owner);
        Assert.True(open.Confidence < taken.Confidence);
    }

    [Theory]
    [InlineData("Who will send the usage report?", "Hm.")]
    [InlineData("Is Tom going to send the usage report?", "No.")]
    [InlineData("Have you sent the usage report?", "Yes, yesterday.")]
    [InlineData("The people who can send the usage report are away.", "Yes.")]
    public void What_was_refused_done_or_not_asked_is_nothing_to_do(string call, string answer) =>
        Assert.Empty(In($"Jonas Weber: {call}", $"Priya Nair: {answer}"));

    [Fact]
    public void What_is_not_done_yet_is_whose_who_says_so()
    {
        var promise = Assert.Single(In("Jonas Weber: Have you sent the usage report?", "Priya Nair: Not yet, I'll do it tomorrow."));

        Assert.Equal(("Send the usage report", "Priya Nair", new DateOnly(2026, 3, 5)), (promise.Task, promise.Owner, promise.Due));
    }

    private static List<Promise> In(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        var calls = new OpenCalls(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(s => Enumerable.Range(0, s.Words.Length).Select(at => calls.At(s, at)?.Promise)).OfType<Promise>()];
    }
}
