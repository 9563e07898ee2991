using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class SentenceTests
{
    private static readonly Sentence Broken = Assert.Single(Sentences.Of(Heard.Turns(["Ana: I'll um send you the", "Ana: uh deck,", "Ana: by Friday"])));

    [Fact]
    public void A_quote_is_copied_from_its_turn_hesitations_and_all() =>
        Assert.Equal((0, "I'll um send"), (Broken.Quote(0, 2).Turn, Broken.Quote(0, 2).Quote));

    [Fact]
    public void A_quote_does_not_leave_the_turn_that_it_begins_in() => Assert.Equal((0, "I'll um send you the"), (Broken.Quote().Turn, Broken.Quote().Quote));

    [Fact]
    public void Words_that_run_over_turns_are_quoted_from_each() => Assert.Equal(
        [(0, "you the"), (1, "deck"), (2, "by Friday")], Broken.Quotes(2, 99).Select(q => (q.Turn, q.Quote)));

    [Fact]
    public void What_runs_over_many_turns_is_quoted_from_the_first_four()
    {
        var sentence = Assert.Single(Sentences.Of(Heard.Turns([.. Enumerable.Range(0, 9).Select(i => $"Ana: word{i}")])));

        Assert.Equal([0, 1, 2, 3], sentence.Quotes(0, 9).Select(q => q.Turn));
    }

    [Fact]
    public void A_long_quote_is_cut_at_its_twenty_fifth_word()
    {
        var quote = Heard.Sentence(string.Join(' ', Enumerable.Range(1, 60).Select(i => $"w{i} um"))).Quote().Quote;

        Assert.Equal(25, quote.Split(' ').Length);
        Assert.StartsWith("w1 um w2", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_endless_words_is_short() =>
        Assert.InRange(Heard.Sentence(string.Join(' ', Enumerable.Range(0, 20).Select(i => $"{i}{new string('x', 50)}"))).Quote().Quote.Length, 50, 300);

    [Theory]
    [InlineData("So yeah, we ship it", "we ship it")]
    [InlineData("And now basically it works", "it works")]
    [InlineData("We ship it, so there", "We ship it so there")]
    [InlineData("Yeah okay", "Yeah okay")]
    public void The_opening_skips_what_only_ties_a_sentence_to_the_one_before(string said, string rest)
    {
        var sentence = Heard.Sentence(said);

        Assert.Equal(rest, Heard.Text(sentence.Words[sentence.Opening..]));
    }

    [Fact]
    public void Words_are_recognised_only_where_they_stand_whole()
    {
        var sentence = Heard.Sentence("We will Ship it");

        Assert.True(sentence.Says(2, "ship", "it"));
        Assert.False(sentence.Says(3, "it", "now"));
        Assert.False(sentence.Says(-1, "we"));
        Assert.False(sentence.Says(0, "will"));
    }

    [Fact]
    public void Only_a_question_mark_makes_a_question() =>
        Assert.Equal([true, false], Sentences.Of(Heard.Turns(["Ana: You will ship it? Will you ship it."])).Select(s => s.IsQuestion));
}
