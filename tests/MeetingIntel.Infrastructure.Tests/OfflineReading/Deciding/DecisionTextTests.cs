using MeetingIntel.Infrastructure.OfflineReading.Deciding;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class DecisionTextTests
{
    [Theory]
    [InlineData("we're dropping the, uh, the old pilot because it failed", 1, "Drop the old pilot")]
    [InlineData("we move the launch to the autumn, I think", 1, "Move the launch to the autumn")]
    [InlineData("we take the yellow folder then", 1, "Take the yellow folder")]
    public void It_reads_as_what_is_to_be_done_and_ends_with_its_clause(string words, int from, string text) =>
        Assert.Equal(text, DecisionText.Of(Heard.Sentence(words), from, from, isDenied: false, isSure: false)!.Value.Text);

    [Fact]
    public void What_is_denied_is_told_so() => Assert.Equal(
        "Do not hold the workshop this year",
        DecisionText.Of(Heard.Sentence("let's not hold the workshop this year"), 2, 2, isDenied: true, isSure: false)!.Value.Text);

    [Theory]
    [InlineData("let's do it", 1)]
    [InlineData("we agreed that this is what they want", 3)]
    [InlineData("let's go", 1)]
    public void What_does_not_stand_alone_has_no_text(string words, int from) =>
        Assert.Null(DecisionText.Of(Heard.Sentence(words), from, from, isDenied: false, isSure: false));

    [Fact]
    public void An_ellipsis_needs_one_word_that_says_what()
    {
        Assert.Equal("Three sessions", DecisionText.Of(Heard.Sentence("three sessions then"), 0, 0, false, false, isBrief: true)!.Value.Text);
        Assert.Null(DecisionText.Of(Heard.Sentence("three it is"), 0, 0, false, false, isBrief: true));
    }

    [Fact]
    public void The_verb_of_a_statement_is_found_behind_its_subject()
    {
        var words = Heard.Sentence("the whole training is in English").Words;

        Assert.Equal("is", words[DecisionText.VerbOf(words, 0)].Lower);
    }
}
