using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class RepliesTests
{
    private const string Asking = "Jonas Weber: Can you send the report?";

    [Theory]
    [InlineData("Sure.")]
    [InlineData("Yeah, will do.")]
    [InlineData("uh yeah yeah no problem")]
    [InlineData("Well, of course.")]
    [InlineData("I'd love to.")]
    [InlineData("Not at all.")]
    [InlineData("Oh. Yes, by Monday.")]
    [InlineData("I will, but only on Monday.")]
    public void Who_agrees_accepts(string said)
    {
        var answer = Answered(Asking, $"Dana Ruiz: {said}");

        Assert.Equal((true, "Dana Ruiz"), (answer.Accepts, answer.By));
    }

    [Theory]
    [InlineData("No, our legal team has it.")]
    [InlineData("Sorry, I can't.")]
    [InlineData("um sorry I I can't this week")]
    [InlineData("Yes, but I can't.")]
    [InlineData("I'd love to, but I'm away.")]
    [InlineData("Actually, I already did.")]
    [InlineData("Unfortunately not.")]
    [InlineData("No. It is with legal.")]
    public void Who_declines_or_has_done_it_refuses(string said) => Assert.True(Answered(Asking, $"Dana Ruiz: {said}").IsNo);

    [Theory]
    [InlineData("The weather is nice.")]
    [InlineData("Which report?")]
    public void Who_says_neither_leaves_it_open(string said)
    {
        var answer = Answered(Asking, $"Dana Ruiz: {said}");

        Assert.Null(answer.Accepts);
        Assert.Single(answer.Said);
    }

    [Fact]
    public void Nobody_answers_at_the_end() => Assert.Same(Answer.None, Answered(Asking));

    [Fact]
    public void What_the_asker_went_on_from_is_not_answered() =>
        Assert.Same(Answer.None, Answered($"{Asking} The budget is late. The fair is over. Right?", "Dana Ruiz: Yes."));

    [Theory]
    [InlineData("Dana Ruiz: By when?", "Jonas Weber: By Friday.", "Dana Ruiz: Okay, sure.")]
    [InlineData("Dana Ruiz: Let me think.", "Jonas Weber: Hm.", "Dana Ruiz: Yes, I can.")]
    public void An_answer_may_come_once_it_was_asked_back(params string[] turns) => Assert.True(Answered([Asking, .. turns]).IsYes);

    [Fact]
    public void The_yes_of_another_does_not_bind_who_was_asked_by_name()
    {
        var talk = Heard.Talk(
            "Jonas Weber: Dana, can you send the report?", "Kofi Mensah: Yes, good idea.",
            "Priya Nair: The budget is late this year, as you all know well.");

        Assert.False(new Replies(talk).To(talk.Sentences[0], "Dana Ruiz").IsYes);
    }

    [Theory]
    [InlineData("Kofi Mensah: I'll do it.", "Kofi Mensah")]
    [InlineData("Dana Ruiz: Priya will do it.", "Priya Nair")]
    [InlineData("Dana Ruiz: No, Priya can take it.", "Priya Nair")]
    [InlineData("Dana Ruiz: Sure.", "Dana Ruiz")]
    public void Another_may_take_on_what_somebody_was_asked_for(string reply, string by)
    {
        var talk = Heard.Talk("Jonas Weber: Dana, can you send the report?", reply, "Priya Nair: Good.");
        var answer = new Replies(talk).To(talk.Sentences[0], "Dana Ruiz");

        Assert.Equal((true, by), (answer.Accepts, answer.By));
    }

    [Fact]
    public void Of_a_call_to_all_one_refusal_settles_nothing()
    {
        var talk = Heard.Talk("Jonas Weber: Can somebody send the report?", "Dana Ruiz: I can't.", "Priya Nair: I can.");
        var answer = new Replies(talk).To(talk.Sentences[0], isOpen: true);

        Assert.Equal((true, "Priya Nair"), (answer.Accepts, answer.By));
        Assert.True(new Replies(talk).To(talk.Sentences[0]).IsNo);
    }

    [Theory]
    [InlineData("cool I'll do it then", true)]
    [InlineData("let me take that", true)]
    [InlineData("yes that would help", false)]
    public void Who_says_outright_that_they_do_it_takes_it_on(string said, bool takesOn) => Assert.Equal(takesOn, Replies.TakesOn(Heard.Sentence(said)));

    private static Answer Answered(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        return new Replies(talk).To(talk.Sentences[0]);
    }
}
