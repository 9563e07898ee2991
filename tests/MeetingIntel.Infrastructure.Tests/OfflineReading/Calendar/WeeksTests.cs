namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class WeeksTests
{
    [Theory]
    [InlineData("the week of the 16th", "2026-03-16..2026-03-22")]
    [InlineData("the week of, um, of March 18th", "2026-03-16..2026-03-22")]
    [InlineData("the week beginning March 16", "2026-03-16..2026-03-22")]
    [InlineData("w/c March 18", "2026-03-16..2026-03-22")]
    [InlineData("week 12", "2026-03-16..2026-03-22")]
    [InlineData("week 12 on Tuesday", "2026-03-17")]
    [InlineData("week 3 of 2027", "2027-01-18..2027-01-24")]
    [InlineData("week 3 of next year", "2027-01-18..2027-01-24")]
    public void A_calendar_week_is_told_by_a_day_of_it_or_by_its_number(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory] // 2027 begins on a Friday: its first week is that of its first Thursday
    [InlineData("week 1 of 2027", "2027-01-04..2027-01-10")]
    [InlineData("the first week of 2027", "2027-01-04..2027-01-10")]
    [InlineData("the last week of 2026", "2026-12-28..2027-01-03")]
    public void Weeks_are_those_of_the_standard(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("2026-12-10", "2027-01-11..2027-01-17")]
    [InlineData("2026-03-04", "2026-01-05..2026-01-11")]
    public void A_week_by_its_number_is_the_near_one(string day, string days) => Assert.Equal(days, DateReading.Days("week 2", day));

    [Theory]
    [InlineData("week 60")]
    [InlineData("weeks 3")]
    [InlineData("a week of testing")]
    public void Other_numbers_and_weeks_are_none(string text) => Assert.Equal("none", DateReading.Days(text));
}
