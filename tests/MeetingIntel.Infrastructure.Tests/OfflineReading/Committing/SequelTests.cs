using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class SequelTests
{
    private const string Promised = "Jonas Weber: I'll send the usage report.";

    [Theory]
    [InlineData("Dana Ruiz: No, I'll do it.", "Dana Ruiz")]
    [InlineData("Dana Ruiz: oh wait um let me take that", "Dana Ruiz")]
    [InlineData("Dana Ruiz: No, Priya will do it.", "Priya Nair")]
    [InlineData("Dana Ruiz: Okay, thanks.", "Jonas Weber")]
    [InlineData("Dana Ruiz: I'll do it my way when I write the next report for the whole team, you know.", "Jonas Weber")]
    public void The_last_who_took_it_owns_it(string next, string owner) => Assert.Equal(owner, End(Promised, next, "Priya Nair: Good.")?.Owner);

    [Theory]
    [InlineData("Dana Ruiz: No need.")]
    [InlineData("Dana Ruiz: It's done already.")]
    [InlineData("Dana Ruiz: uh that's already done")]
    public void What_turns_out_needless_is_gone(string next) => Assert.Null(End(Promised, next));

    [Theory]
    [InlineData("Dana Ruiz: Thanks.", "Jonas Weber: Sorry, I can't after all.")]
    [InlineData("Dana Ruiz: Thanks.", "Jonas Weber: oh I won't be able to, sorry")]
    public void What_its_owner_gives_up_is_gone(params string[] turns) => Assert.Null(End([Promised, .. turns]));

    [Theory]
    [InlineData("Dana Ruiz: I can't hear you.")]
    [InlineData("Dana Ruiz: Sorry, I can't after all.")] // what she cannot, he still can
    [InlineData("Dana Ruiz: No need to hurry with the budget though.")]
    public void What_is_said_of_something_else_changes_nothing(string next) => Assert.Equal("Jonas Weber", End(Promised, next)?.Owner);

    [Fact]
    public void What_was_refused_stands_again_once_another_takes_it()
    {
        var talk = Heard.Talk(Promised, "Dana Ruiz: I can't.", "Priya Nair: Then I'll do it.");

        Assert.Equal("Priya Nair", new Sequel(talk).End(Made(talk), refused: true)?.Owner);
        Assert.Null(new Sequel(Heard.Talk(Promised, "Dana Ruiz: I can't.")).End(Made(talk), refused: true));
    }

    [Fact]
    public void Who_takes_it_over_is_quoted() => Assert.Equal([0, 1], End(Promised, "Dana Ruiz: No, I'll do it.")!.Evidence.Select(e => e.Turn));

    [Fact]
    public void No_promise_has_no_sequel() => Assert.Null(new Sequel(Heard.Talk(Promised)).End(null));

    private static Promise? End(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        return new Sequel(talk).End(Made(talk));
    }

    private static Promise Made(Conversation talk) =>
        new PromiseMaker(talk).Make(new Clause(talk.Sentences[0], 0, new ActionVerb(1, "send", 1)), "Jonas Weber", null, 0.7)!;
}
