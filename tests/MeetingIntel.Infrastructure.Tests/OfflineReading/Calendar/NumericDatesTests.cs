namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class NumericDatesTests
{
    [Theory]
    [InlineData("2026-11-05", "2026-11-05")]
    [InlineData("2026/11/5", "2026-11-05")]
    [InlineData("20261105", "2026-11-05")]
    [InlineData("3/15/2027", "2027-03-15")]
    [InlineData("15/3/27", "2027-03-15")]
    [InlineData("3/15", "2026-03-15")]
    [InlineData("15/3", "2026-03-15")]
    [InlineData("3/3", "2027-03-03")]
    [InlineData("5/7, 2028", "2028-05-07")]
    [InlineData("05-Aug-2026", "2026-08-05")]
    [InlineData("Aug/5", "2026-08-05")]
    [InlineData("2027-3", "2027-03-01..2027-03-31")]
    [InlineData("Dec-2026", "2026-12-01..2026-12-31")]
    [InlineData("report-20261105-final", "2026-11-05")]
    public void A_date_in_one_word_is_read(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory] // 13 March 2026 is a Friday
    [InlineData("Friday 3-13", "2026-03-13")]
    [InlineData("Friday 3-6", "2026-03-06")]
    [InlineData("Friday 2-7", "2026-03-06")]
    public void A_hyphen_makes_a_date_only_where_the_weekday_fits(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("version 2.3")]
    [InlineData("a score of 3-2")]
    [InlineData("call 555-1234")]
    [InlineData("13/13")]
    public void Other_numbers_are_no_dates(string text) => Assert.Equal("none", DateReading.Days(text));

    [Theory]
    [InlineData("so, um, on the 3/15 I think", "2026-03-15")]
    [InlineData("due 3/15, 3/16 at the latest", "2026-03-15, 2026-03-16")]
    [InlineData("12/31", "2026-12-31")]
    [InlineData("1/1", "2027-01-01")]
    public void A_day_without_a_year_lies_ahead(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2/30/2026")]
    [InlineData("20261399")]
    [InlineData("10.0.0.1")]
    [InlineData("24/7")]
    [InlineData("we are on call 24/7, on 24/7")]
    [InlineData("in 1/2 hour")]
    [InlineData("item 20261105123")]
    public void A_day_that_there_is_not_is_none(string text) => Assert.DoesNotContain(DateReading.In(text), p => p.LastDay is not null);
}
