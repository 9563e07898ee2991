namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class PeriodPartsTests
{
    [Theory]
    [InlineData("the first week of June", "2026-06-01..2026-06-07")]
    [InlineData("the last week of March on Friday", "2026-03-27")]
    [InlineData("the last 2 weeks of this year", "2026-12-21..2027-01-03")]
    [InlineData("the first 10 days of next month", "2026-04-01..2026-04-10")]
    [InlineData("the third Monday of April", "2026-04-20")]
    [InlineData("the last Friday in April", "2026-04-24")]
    [InlineData("the second weekend of May", "2026-05-09..2026-05-10")]
    [InlineData("the last day of the month", "2026-03-31")]
    [InlineData("the last, uh, the last day of this quarter", "2026-03-31")]
    [InlineData("the first two months of 2027", "2027-01-01..2027-02-28")]
    [InlineData("the last quarter of 2027", "2027-10-01..2027-12-31")]
    [InlineData("the first working day of next month", "2026-04-01")]
    [InlineData("the last business day of the month", "2026-03-31")]
    [InlineData("the first two working days of August", "2026-08-03..2026-08-04")]
    public void A_part_is_counted_within_its_period(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the fifth Monday of April", "unknown")] // April has four
    [InlineData("the 31st day of April", "unknown")]
    public void A_part_that_its_period_does_not_have_is_no_day(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the first part of the deck")]
    [InlineData("the first week of testing")]
    [InlineData("the last day of the fair")]
    public void Parts_of_other_things_are_no_dates(string text) => Assert.Equal("none", DateReading.Days(text));
}
