namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class YearPartsTests
{
    [Theory]
    [InlineData("Q4", "2026-10-01..2026-12-31")]
    [InlineData("Q4 2027", "2027-10-01..2027-12-31")]
    [InlineData("2027 Q3", "2027-07-01..2027-09-30")]
    [InlineData("Q1 of next year", "2027-01-01..2027-03-31")]
    [InlineData("by, um, by Q2", "2026-04-01..2026-06-30")]
    [InlineData("H1 2027", "2027-01-01..2027-06-30")]
    [InlineData("the second half of 2027", "2027-07-01..2027-12-31")]
    [InlineData("the first quarter of next year", "2027-01-01..2027-03-31")]
    [InlineData("next year's first quarter", "2027-01-01..2027-03-31")]
    public void A_quarter_or_half_is_one_of_its_year(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("2026-03-04", "2026-01-01..2026-03-31")]
    [InlineData("2026-04-01", "2027-01-01..2027-03-31")]
    public void Without_a_year_it_is_the_one_that_is_not_over(string day, string days) => Assert.Equal(days, DateReading.Days("Q1", day));

    [Theory]
    [InlineData("Q5")]
    [InlineData("H3")]
    [InlineData("the H1 heading", "2026-01-01..2026-06-30")] // may be a half year: it binds only after "in" or "by"
    public void Others_there_are_none(string text, string days = "none") => Assert.Equal(days, DateReading.Days(text));
}
