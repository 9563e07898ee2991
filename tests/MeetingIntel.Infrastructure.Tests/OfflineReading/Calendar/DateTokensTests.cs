using CsCheck;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DateTokensTests
{
    [Theory]
    [InlineData("Friday", "Weekday 5")]
    [InlineData("tues", "Weekday 2")]
    [InlineData("March", "Month 3")]
    [InlineData("3rd", "Ordinal 3")]
    [InlineData("twenty-third", "Ordinal 23")]
    [InlineData("forty-two", "Number 42")]
    [InlineData("2026", "Number 2026")]
    [InlineData("tomorrow's", "Date tomorrow")]
    [InlineData("deck", "Other deck")]
    [InlineData("10/1-11/2", "Number 10, / Number 1, - Number 11, / Number 2")]
    [InlineData("05-Aug-2026", "Number 5, - Month 8, - Number 2026")]
    [InlineData("9pm", "Number 9, + Other pm")]
    [InlineData("Q4", "Other q, + Number 4")]
    [InlineData("$12", "$ Number 12")]
    [InlineData("5th-grade", "Ordinal 5, - Other grade")]
    [InlineData("5thing", "Number 5, + Other thing")]
    [InlineData("Monday \u2013 Friday", "Weekday 1, ~ Weekday 5")]
    [InlineData("Monday, Friday", "Weekday 1, , Weekday 5")]
    [InlineData("Monday um Friday", "Weekday 1, Weekday 5")]
    public void Words_are_cut_into_what_dates_are_made_of(string said, string tokens)
    {
        var words = Heard.Words(said);

        Assert.Equal(tokens, string.Join(", ", DateTokens.Of(words, 0, words.Length).Select(Told)));
    }

    [Fact]
    public void Only_the_words_between_two_places_are_cut()
    {
        var tokens = DateTokens.Of(Heard.Words("by Friday 10:30 at the latest"), 1, 3);

        Assert.Equal([(1, ' '), (2, ' '), (2, ':')], tokens.Select(t => (t.Word, t.Glue)));
    }

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "10/1", "2026-03-04", "9pm", "Q4", "$12.50", "3rd", "x's", "123456789012", "\u00FCber-7", "\u0663/4", "a.b.c", "1st2nd", "#7", "may",
        "\uD83D\uDE80-1", "-", " ", "").Array[0, 12].Select(string.Concat);

    [Fact]
    public void Of_any_word_no_letter_and_no_digit_is_lost() =>
        Gen.OneOf(Gen.String, Pieces).Always(said =>
        {
            foreach (var sentence in Sentences.Of([new(0, "Ana", said)]))
            {
                var tokens = DateTokens.Of(sentence.Words, 0, sentence.Words.Length);
                foreach (var (at, word) in sentence.Words.Index())
                {
                    if (HasLongNumber(word.Lower))
                        continue;   // a number of more than eight digits is no date, and is not kept
                    var whole = string.Concat(word.Lower.Where(char.IsLetterOrDigit));
                    var kept = string.Concat(tokens.Where(t => t.Word == at).Select(Written).SelectMany(t => t.Where(char.IsLetterOrDigit)));
                    Assert.Equal(whole, word.Lower.EndsWith("'s", StringComparison.Ordinal) && kept.Length < whole.Length ? kept + "s" : kept);
                }

                Assert.Equal(tokens.Select(t => t.Word).Order(), tokens.Select(t => t.Word));
            }
        }, iter: 300);

    private static bool HasLongNumber(string word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > 8)
                return true;
        }

        return false;
    }

    /// <summary>A token as it stood in its word; an ordinal with its own ending.</summary>
    private static string Written(DateToken token)
    {
        if (token.Digits == 0)
            return token.Text;
        var digits = token.Value.ToString($"D{token.Digits}", System.Globalization.CultureInfo.InvariantCulture);
        return token.Kind is DateTokenKind.Ordinal ? digits + (token.Value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" } : digits;
    }

    private static string Told(DateToken token) =>
        $"{(token.Glue == ' ' ? "" : token.Glue + " ")}{token.Kind} {(token.Kind is DateTokenKind.Other or DateTokenKind.Date ? token.Text : token.Value)}";
}
