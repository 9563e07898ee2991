namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class NamedDatesTests
{
    [Theory]
    [InlineData("March 13th", "2026-03-13")]
    [InlineData("march the thirteenth", "2026-03-13")]
    [InlineData("march twenty third", "2026-03-23")]
    [InlineData("Dec31, 2027", "2027-12-31")]
    [InlineData("March 13 2028", "2028-03-13")]
    [InlineData("13 March", "2026-03-13")]
    [InlineData("the 13th of March, 2028", "2028-03-13")]
    [InlineData("fifteen August twenty twenty seven", "2027-08-15")]
    [InlineData("June fifth twenty twenty six", "2026-06-05")]
    [InlineData("January twenty five two thousand and thirty", "2030-01-25")]
    [InlineData("March 3rd", "2027-03-03")]
    [InlineData("Feb 29", "2028-02-29")]
    [InlineData("the 15th", "2026-03-15")]
    [InlineData("the 3rd", "2026-04-03")]
    [InlineData("the 15th of next month", "2026-04-15")]
    [InlineData("the twenty-sixth day of the month", "2026-03-26")]
    [InlineData("in April", "2026-04-01..2026-04-30")]
    [InlineData("in february", "2027-02-01..2027-02-28")]
    [InlineData("April of 27", "2027-04-01..2027-04-30")]
    [InlineData("2027 April", "2027-04-01..2027-04-30")]
    public void A_date_in_words_is_the_next_one(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("we may go")]
    [InlineData("they march on")]
    [InlineData("the second one")]
    [InlineData("the first of many")]
    [InlineData("it costs $12")]
    public void Words_that_are_no_date_here_are_left(string text) => Assert.Equal("none", DateReading.Days(text));
}
