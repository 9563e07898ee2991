using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class RequestsTests
{
    [Theory]
    [InlineData("Priya, can you send the usage report?")]
    [InlineData("Can you send the usage report, Priya?")]
    [InlineData("So, um, Priya Nair, could you please uh send the usage report?")]
    [InlineData("priya please send the usage report")]
    [InlineData("Priya? Can you send the usage report?")]
    [InlineData("Priya, would you mind sending the usage report?", "Not at all.")]
    [InlineData("Priya, don't forget to send the usage report.", "I won't.")]
    public void What_somebody_accepts_who_was_called_by_name_is_theirs(string request, string answer = "Sure.")
    {
        var promise = Assert.Single(In($"Jonas Weber: {request}", $"Priya Nair: {answer}", "Dana Ruiz: Thanks."));

        Assert.Equal(("Send the usage report", "Priya Nair"), (promise.Task, promise.Owner));
    }

    [Theory]
    [InlineData("No, our legal team has it.")]
    [InlineData("Sorry, I can't.")]
    [InlineData("I already sent it.")]
    public void What_is_refused_or_done_is_nothing_to_do(string answer) =>
        Assert.Empty(In("Jonas Weber: Dana, can you send the signed contract?", $"Dana Ruiz: {answer}"));

    [Fact]
    public void An_answer_makes_it_surer_and_may_name_the_day()
    {
        var open = Assert.Single(In("Jonas Weber: Dana, can you send the signed contract?", "Dana Ruiz: Hm."));
        var taken = Assert.Single(In("Jonas Weber: Dana, can you send the signed contract?", "Dana Ruiz: Sure, by Monday."));

        Assert.True(taken.Confidence > open.Confidence);
        Assert.Equal((null, new DateOnly(2026, 3, 9)), (open.Due, taken.Due));
        Assert.Equal([0, 1], taken.Evidence.Select(e => e.Turn));
    }

    [Fact]
    public void What_nobody_was_called_for_is_whose_who_accepts() =>
        Assert.Equal("Priya Nair", Assert.Single(In("Jonas Weber: Can you book the training room?", "Priya Nair: Yes, will do.", "Dana Ruiz: Fine.")).Owner);

    [Fact]
    public void What_you_will_do_is_the_others() =>
        Assert.Equal(("Send Jonas the signed contract", "Dana Ruiz"), Assert.Single(In("Jonas Weber: You'll send me the signed contract.", "Dana Ruiz: Yes."))
            is var promise ? (promise.Task, promise.Owner) : default);

    [Theory]
    [InlineData("Can you hear me?")]
    [InlineData("Can you see the signed contract?")]
    [InlineData("There are things you should check in the contract.")]
    [InlineData("If you could send the signed contract, all would be easier.")]
    [InlineData("I asked whether you can sign the contract.")]
    [InlineData("You can export the report as a file.")]
    public void What_only_asks_supposes_or_allows_is_no_request(string said) =>
        Assert.DoesNotContain(In($"Jonas Weber: {said}", "Dana Ruiz: Hm."), p => p.Confidence > 0.3);

    private static List<Promise> In(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        var requests = new Requests(talk, new PromiseMaker(talk));
        return [.. talk.Sentences.SelectMany(requests.In)];
    }
}
