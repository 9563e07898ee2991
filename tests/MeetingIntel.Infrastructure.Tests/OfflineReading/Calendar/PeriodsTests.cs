namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("this week", "2026-03-02..2026-03-08")]
    [InlineData("next week", "2026-03-09..2026-03-15")]
    [InlineData("this working week", "2026-03-02..2026-03-06")]
    [InlineData("the weekend", "2026-03-07..2026-03-08")]
    [InlineData("last month", "2026-02-01..2026-02-28")]
    [InlineData("next quarter", "2026-04-01..2026-06-30")]
    [InlineData("the following year", "2027-01-01..2027-12-31")]
    [InlineData("the week of the 16th", "2026-03-16..2026-03-22")]
    [InlineData("the week beginning March 16", "2026-03-16..2026-03-22")]
    [InlineData("w/c March 18", "2026-03-16..2026-03-22")]
    [InlineData("week 12", "2026-03-16..2026-03-22")]
    [InlineData("week 3 of 2027", "2027-01-18..2027-01-24")]
    [InlineData("the first week of June", "2026-06-01..2026-06-07")]
    [InlineData("the last week of March on Friday", "2026-03-27")]
    [InlineData("the first 10 days of next month", "2026-04-01..2026-04-10")]
    [InlineData("the third Monday of April", "2026-04-20")]
    [InlineData("the last day of the month", "2026-03-31")]
    [InlineData("Q4", "2026-10-01..2026-12-31")]
    [InlineData("Q1 of next year", "2027-01-01..2027-03-31")]
    [InlineData("2027 Q3", "2027-07-01..2027-09-30")]
    [InlineData("the second half of 2027", "2027-07-01..2027-12-31")]
    [InlineData("FY27", "2027-01-01..2027-12-31")]
    [InlineData("the year 2030", "2030-01-01..2030-12-31")]
    public void A_period_is_named_with_all_its_days(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the end of Q4", "2026-12-31")]
    [InlineData("the end of the month", "2026-03-31")]
    [InlineData("quarter-end", "2026-03-31")]
    [InlineData("EOY", "2026-12-31")]
    [InlineData("mid-April", "2026-04-20")]
    [InlineData("the middle of next week", "2026-03-11")]
    [InlineData("early next week", "2026-03-15")]
    [InlineData("end of day Friday", "2026-03-06")]
    [InlineData("COB", "2026-03-04")]
    public void A_part_of_a_period_ends_where_it_ends(string text, string last) =>
        Assert.Equal(last, Assert.Single(DateReading.In(text)).Days.Last?.ToString("yyyy-MM-dd", null));

    [Theory] // 2027 begins on a Friday: its first week is that of its first Thursday
    [InlineData("week 1 of 2027", "2027-01-04..2027-01-10")]
    [InlineData("the first week of 2027", "2027-01-04..2027-01-10")]
    [InlineData("the last week of 2026", "2026-12-28..2027-01-03")]
    public void Weeks_are_those_of_the_standard(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("2026-12-10", "2027-01-11..2027-01-17")]
    [InlineData("2026-03-04", "2026-01-05..2026-01-11")]
    public void A_week_by_its_number_is_the_near_one(string day, string days) => Assert.Equal(days, DateReading.Days("week 2", day));
}
