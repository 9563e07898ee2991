using System.Text;
using CsCheck;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class SentencesTests
{
    private const int LongestSentence = 80;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "um", "uh,", "the", "the the", "I", "I'll", "you know,", "kind of", "Dr.", "no.", "3.5", "10:30", "$1,200", "don\u2019t", "e-mail", "?!",
        "...", " -- ", "\u2026", "\n", "\t", "\u3002", "\u6765\u9031",
        "\uD83D\uDE80", "\uD83D", "\0", "e\u0301", "x:", "(so)", "'", "\u202E", "a/b", "#", "#5", "@", "&").Array[0, 40]
        .Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> AnyText = Gen.OneOf(Pieces, Gen.String);

    private static readonly Gen<string> PlainWord = Gen.OneOf("deck", "Quote", "plan", "3rd", "don't", "na\u00EFve", "e-mail", "\u00FCber", "10:30", "R2");

    private static readonly Gen<string> Between = Gen.OneOf(" ", ", ", ". ", "? ", " - ", "\u2026 ", "\n", " (", ") ", "; ", "! ");

    [Theory]
    [InlineData("We ship on Monday. Then we wait.", "We ship on Monday | Then we wait")]
    [InlineData("Really?! Yes! Go on.", "Really | Yes | Go on")]
    [InlineData("Dr. Ruiz asked J. Weber for 3.5 percent.", "Dr Ruiz asked J Weber for 3.5 percent")]
    [InlineData("It is due on Mar. 15 at 10:30.", "It is due on Mar 15 at 10:30")]
    [InlineData("It is contract no. 17.", "It is contract no 17")]
    [InlineData("No. We can't do that.", "No | We can't do that")]
    [InlineData("That is all I have. So I. We. All of us.", "That is all I have | So I | We | All of us")]
    [InlineData(
        "\u6765\u9031\u9001\u308A\u307E\u3059\u3002\u304A\u9858\u3044\u3057\u307E\u3059\u3002",
        "\u6765\u9031\u9001\u308A\u307E\u3059 | \u304A\u9858\u3044\u3057\u307E\u3059")]
    [InlineData("", "")]
    [InlineData("... -- ?", "")]
    public void A_sentence_ends_at_its_mark_and_not_within_a_word_or_abbreviation(string said, string sentences) =>
        Assert.Equal(sentences, Said($"Ana: {said}"));

    [Theory]
    [InlineData("So, um, I'll uh send it, er, today", "So I'll send it today")]
    [InlineData("we need the the deck", "we need the deck")]
    [InlineData("I I'll send it", "I'll send it")]
    [InlineData("it is, you know, late", "it is late")]
    [InlineData("I'll let you know, Tom", "I'll let you know Tom")]
    [InlineData("it's kind of late", "it's late")]
    [InlineData("what kind of deck is it", "what kind of deck is it")]
    [InlineData("the plan, I mean, the draft", "the plan the draft")]
    [InlineData("that is what I mean", "that is what I mean")]
    [InlineData("um, uh. Hmm?", "")]
    public void What_only_fills_is_left_out(string said, string words) => Assert.Equal(words, Said($"Ana: {said}"));

    [Theory]
    [InlineData("It costs $1,200.50, 15% off.", "It costs $1,200.50 15% off")]
    [InlineData("Mail dana.ruiz@brightside.example about R&D, 3/15 and the follow-up.", "Mail dana.ruiz@brightside.example about R&D 3/15 and the follow-up")]
    public void Amounts_addresses_and_dates_are_one_word(string said, string words) => Assert.Equal(words, Said($"Ana: {said}"));

    [Fact]
    public void A_sentence_that_recognition_broke_over_turns_is_joined_and_every_word_keeps_its_turn()
    {
        var sentence = Assert.Single(Of("Ana: I'll send you the", "Ana: deck by Friday"));

        Assert.Equal([0, 0, 0, 0, 1, 1, 1], sentence.Words.Select(w => w.Turn.Number));
    }

    [Theory]
    [InlineData("Ana: I'll send you the", "Ben: deck by Friday", "I'll send you the | deck by Friday")]
    [InlineData("I'll send you the", "deck by Friday", "I'll send you the | deck by Friday")] // nobody knows that one person said both
    public void Sentences_of_others_are_not_joined(string first, string second, string sentences) => Assert.Equal(sentences, Said(first, second));

    [Fact]
    public void A_run_ends_where_somebody_else_says_something()
    {
        var sentences = Of("Ana: One. Two.", "Ana: Three.", "Ben: Um.", "Ana: Four.", "Ben: Five.");

        Assert.Equal([0, 1, 2, 3, 4], sentences.Select(s => s.Index));
        Assert.Equal(
            ["Ana One 0", "Ana Two 0", "Ana Three 0", "Ana Four 1", "Ben Five 2"],
            sentences.Select(s => $"{s.Speaker} {s.Words[0].Text} {s.Block}"));
    }

    [Fact]
    public void A_question_is_one_even_when_it_is_shouted() => Assert.Equal([true, true, false], Of("Ana: Really?! Now!? No!").Select(s => s.IsQuestion));

    [Fact]
    public void A_text_without_a_break_is_cut_and_nothing_is_lost()
    {
        var words = Enumerable.Range(0, 1000).Select(i => $"w{i}").ToList();

        var sentences = Of("Ana: " + string.Join(' ', words));

        Assert.All(sentences, s => Assert.InRange(s.Words.Length, 1, LongestSentence));
        Assert.Equal(words, sentences.SelectMany(s => s.Words).Select(w => w.Text));
    }

    [Fact]
    public void Of_any_text_words_lie_in_their_turn_one_after_the_other() => Gen.Select(AnyText, AnyText).Always((first, second) =>
    {
        PromptLine[] turns = [new(0, "Ana", first), new(1, "Ana", second), new(2, null, first)];
        var (turn, end) = (0, 0);
        foreach (var (index, sentence) in Sentences.Of(turns).Index())
        {
            Assert.Equal(index, sentence.Index);
            Assert.InRange(sentence.Words.Length, 1, LongestSentence);
            foreach (var word in sentence.Words)
            {
                Assert.Same(turns[word.Turn.Number], word.Turn);
                (turn, end) = word.Turn.Number == turn ? (turn, end) : (word.Turn.Number, 0);
                Assert.InRange(word.Start, end, word.Turn.Text.Length - word.Length);
                end = word.End;
                Assert.Equal(word.Text.Replace('\u2019', '\'').Replace('\u02BC', '\'').ToLowerInvariant(), word.Lower);
            }
        }
    }, iter: 300);

    [Fact]
    public void Words_in_are_words_out_whatever_stands_between_them() =>
        Gen.Select(PlainWord, Between).Array[1, 200].Always(pairs =>
        {
            var text = new StringBuilder();
            foreach (var (index, (word, between)) in pairs.Index())
                text.Append(word).Append(index).Append(between);   // numbered, so that none is said twice in a row

            var words = Sentences.Of([new(0, "Ana", text.ToString())]).SelectMany(s => s.Words);
            Assert.Equal(pairs.Select((p, i) => p.Item1 + i), words.Select(w => w.Text));
        });

    private static IReadOnlyList<Sentence> Of(params string[] lines) => Sentences.Of(Heard.Turns(lines));

    private static string Said(params string[] lines) => string.Join(" | ", Of(lines).Select(s => Heard.Text(s.Words)));
}
