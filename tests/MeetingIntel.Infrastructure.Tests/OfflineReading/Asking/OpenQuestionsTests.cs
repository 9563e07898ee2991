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
    [InlineData("Could you ask your people about single sign-on?", "Sure, I'll check.")]
    [InlineData("How are you doing these days, all of you?", "I don't know.")]
    [InlineData("what a nice notice period that is", "I don't know.")]
    public void What_is_answered_taken_on_or_polite_is_not_open(string question, string reply) =>
        Assert.Empty(In($"Ana: {question}", $"Ben: {reply}", "Ana: Fine, next point."));

    [Fact]
    public void A_question_that_somebody_answers_later_is_not_open() => Assert.Empty(In(
        "Ana: What is the notice period for the annual plan?", "Ben: I don't know.", "Ana: Fine.", "Carla: The notice period for the annual plan is three months."));

    private static IReadOnlyList<OpenQuestion> In(params string[] lines) => OpenQuestions.In(Conversation.Of(
        "Talk", null, null, null, [.. lines.Select((line, i) => new PromptLine(i, line.Split(": ")[0], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]))]));
}
