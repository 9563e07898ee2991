using CsCheck;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DatePointsTests
{
    [Theory]
    [InlineData("Friday the 13th", 3)] // not Friday alone
    [InlineData("March 3rd, 2027", 3)]
    [InlineData("next week Monday", 3)]
    [InlineData("a week after Easter", 4)]
    [InlineData("the end of next quarter", 5)]
    [InlineData("the day after tomorrow morning", 4)]
    public void The_reading_that_explains_the_most_words_counts(string said, int end) => Assert.Equal(end, Read(said)?.End);

    [Theory]
    [InlineData("the deck for Friday")] // none begins at its first word
    [InlineData("may I ask")]
    [InlineData("deck")]
    [InlineData("a second")]
    public void Where_no_date_begins_there_is_none(string said) => Assert.Null(Read(said));

    [Fact]
    public void Behind_the_last_word_there_is_none()
    {
        var words = Heard.Words("by Friday");

        Assert.Null(DatePoints.Read(DateText.Of(words, 0, words.Length, Heard.Day), 2));
        Assert.Null(DatePoints.Read(DateText.Of(words, 0, 1, Heard.Day), 1));
    }

    private static readonly Gen<string> Said = Gen.OneOf(
        "the", "end", "of", "next", "last", "first", "week", "month", "quarter", "Friday", "March", "3rd", "15", "2027", "a", "two", "days", "after",
        "before", "ago", "in", "Easter", "mid", "Q4", "from", "weekend", "-", "/", ",", "half", "9999", "0", "99", "year", "century", "eod", "starting",
        "and", "to", "13/13", "w/c", "noon").Array[1, 9].Select(words => string.Join(' ', words));

    [Fact]
    public void Of_any_words_a_date_ends_within_them_and_its_days_are_in_order() =>
        Gen.Select(Said, Gen.Int[0, 80_000]).Always((said, shift) =>
        {
            var today = new DateOnly(1971, 1, 1).AddDays(shift);
            foreach (var sentence in Sentences.Of([new(0, "Ana", said)]))
            {
                var words = sentence.Words;
                var text = DateText.Of(words, 0, words.Length, today);
                for (var at = 0; at < text.Count; at++)
                {
                    if (DatePoints.Read(text, at) is not { } named)
                        continue;
                    Assert.InRange(named.End, at + 1, text.Count);
                    Assert.False(named.Days.First > named.Days.Last, $"{named.Days}");
                }

                foreach (var (from, core, to) in DatePhrases.In(words, 0, words.Length, today).Select(p => (p.From, p.Core, p.To)))
                    Assert.True(from >= 0 && from <= core && core < to && to <= words.Length, $"{from} {core} {to}");
            }
        }, iter: 2_000);

    private static NamedDays? Read(string said)
    {
        var words = Heard.Words(said);
        return DatePoints.Read(DateText.Of(words, 0, words.Length, Heard.Day), 0);
    }
}
