using MeetingIntel.Infrastructure.OfflineReading.Asking;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Asking;

public sealed class OpenQuestionsTests
{
    [Theory]
    [InlineData("What is the notice period for the annual plan?", "I'm not sure.")]
    [InlineData("what is the, uh, the notice period for the annual plan", "no idea I'd have to ask legal")]
    [InlineData("So, um, who's going to pay for the migration window?", "Yeah, good question, I don't know.")]
    [InlineData("How long does the security audit take?", "Let's take that offline.")]
    [InlineData("Does it work offline?", "It does depend on the browser, I'd have to check.")]
    public void A_question_that_is_put_off_is_open(string question, string reply)
    {
        var open = Assert.Single(In($"Ana: {question}", $"Ben: {reply}", "Ana: Fine, next point."));

        Assert.Equal("Ana", open.Asked.Speaker);
        Assert.NotNull(open.Reply);
    }

    [Fact]
    public void A_question_that_ends_the_talk_is_open() =>
        Assert.Null(Assert.Single(In("Ben: That is all.", "Ana: And who signs the contract on your side?")).Reply);

    [Theory]
    [InlineData("What is the notice period for the annual plan?", "Three months.")]
    [InlineData("Do you support Okta?", "We do. Let me send you the guide.")]
    [InlineData("Does it export to Excel?", "It does, and I'll send you a sample.")]
    [InlineData("Is the new region available?", "Not yet. We'll let you know.")]
    [InlineData("Could you ask your people about single sign-on?", "Sure, I'll check.")]
    [InlineData("How are you doing these days, all of you?", "I don't know.")]
    [InlineData("what a nice notice period that is", "I don't know.")]
    public void What_is_answered_taken_on_or_polite_is_not_open(string question, string reply) =>
        Assert.Empty(In($"Ana: {question}", $"Ben: {reply}", "Ana: Fine, next point."));

    [Fact]
    public void A_question_that_somebody_answers_later_is_not_open() => Assert.Empty(In(
        "Ana: What is the notice period for the annual plan?", "Ben: I don't know.", "Ana: Fine.", "Carla: The notice period for the annual plan is three months."));

    [Fact]
    public void A_question_that_was_put_off_is_told_with_who_asked_it_and_both_turns()
    {
        var question = Assert.Single(Reading.Of(
            "Dana Ruiz: So what would the volume discount be for three depots?", "Jonas Weber: I don't know yet, let me ask finance.").OpenQuestions);

        Assert.Equal(("What would the volume discount be for three depots?", "Dana Ruiz"), (question.Question, question.AskedBy));
        Assert.Equal([0, 1], question.Evidence.Select(e => e.Turn));
    }

    [Fact]
    public void Without_labels_nobody_asked() => Assert.Null(
        Assert.Single(Reading.Of("What would the volume discount be for three depots?").OpenQuestions).AskedBy);

    [Fact]
    public void What_was_answered_is_not_open() => Assert.Empty(
        Reading.Of("Dana Ruiz: What is the notice period for the annual plan?", "Jonas Weber: Three months.").OpenQuestions);

    private static IReadOnlyList<OpenQuestion> In(params string[] lines) => OpenQuestions.In(Conversation.Of(
        "Talk", null, null, null, [.. lines.Select((line, i) => new PromptLine(i, line.Split(": ")[0], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]))]));
}
