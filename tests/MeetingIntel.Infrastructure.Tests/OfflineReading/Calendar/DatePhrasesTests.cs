namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DatePhrasesTests
{
    [Theory]
    [InlineData("by Friday", "2026-03-06")]
    [InlineData("before Friday", "2026-03-06")]
    [InlineData("no later than next week", "2026-03-15")]
    [InlineData("before next week", "2026-03-09")]
    [InlineData("until April", "2026-04-01")]
    [InlineData("by the end of April", "2026-04-30")]
    [InlineData("in April", "2026-04-30")]
    [InlineData("after Friday", null)]
    [InlineData("since last Monday", null)]
    [InlineData("not before March", null)]
    [InlineData("Monday or later", null)]
    [InlineData("3 pm or later on Monday", null)]
    [InlineData("Monday after 10", null)]
    [InlineData("2027 onwards", null)]
    public void The_last_day_depends_on_what_leads_to_the_date(string text, string? day) =>
        Assert.Equal(day, Assert.Single(DateReading.In(text)).LastDay?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("I'll um send it, uh, by, by next, next Friday I guess", "by next Friday", "2026-03-13")]
    [InlineData("so on the um twenty third we ship", "the twenty third", "2026-03-23")]
    [InlineData("we'll have it friday at half past nine and then see", "friday at half past nine", "2026-03-06")]
    public void Disfluent_speech_is_read(string text, string words, string last)
    {
        var sentence = Assert.Single(MeetingIntel.Infrastructure.OfflineReading.Hearing.Sentences.Of([new(0, null, text)]));
        var phrase = Assert.Single(DateReading.In(text));

        Assert.Equal(words, string.Join(' ', sentence.Words[phrase.From..phrase.To].Select(w => w.Text)), ignoreCase: true);
        Assert.Equal(last, phrase.Days.Last?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Dates_are_found_in_order() =>
        Assert.Equal("2026-03-09, 2026-03-06", DateReading.Days("The deck comes Monday, the contract by Friday."));

    [Fact]
    public void A_date_that_is_told_twice_is_found_twice() =>
        Assert.Equal("2026-04-01, 2026-04-01", DateReading.Days("It starts April 1st, 2026-04-01."));

    [Fact]
    public void Dates_within_dates_come_to_an_end()
    {
        var nested = string.Concat(Enumerable.Repeat("a week after the week of Monday the first week of ", 8)) + "June";

        Assert.NotEmpty(DateReading.In(nested));
    }
}
