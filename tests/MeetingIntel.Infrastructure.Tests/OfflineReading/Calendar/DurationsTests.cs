namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("in two weeks", "2026-03-18")]
    [InlineData("in about 3 to 4 weeks", "2026-04-01")]
    [InlineData("in a couple of weeks", "2026-03-18")]
    [InlineData("in two weeks' time", "2026-03-18")]
    [InlineData("within 48 hours", "2026-03-06")]
    [InlineData("within 3 business days", "2026-03-09")]
    [InlineData("half an hour from now", "2026-03-04")]
    [InlineData("3 days after March 12th", "2026-03-15")]
    [InlineData("two weeks before May 15", "2026-05-01")]
    [InlineData("a week from Tuesday", "2026-03-17")]
    [InlineData("a week on Friday", "2026-03-13")]
    [InlineData("two days ago", "2026-03-02")]
    [InlineData("the day after tomorrow", "2026-03-06")]
    [InlineData("the day before Easter", "2026-04-04")]
    [InlineData("the week after next", "2026-03-16..2026-03-22")]
    [InlineData("3 weeks after Christmas on Friday", "2027-01-15")]
    [InlineData("the next 3 days", "2026-03-05..2026-03-07")]
    [InlineData("the past two weeks", "2026-02-18..2026-03-03")]
    [InlineData("the next 2 quarters", "2026-04-01..2026-09-30")]
    [InlineData("last 3 months and 2 weeks and 2 days", "2025-11-18..2026-03-03")]
    [InlineData("for 3 days from tomorrow", "2026-03-05..2026-03-07")]
    [InlineData("2 weeks starting May 20th", "2026-05-20..2026-06-02")]
    public void Days_are_counted_from_others(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("a two week trial")]
    [InlineData("three days of work")]
    [InlineData("two weeks after the launch")]
    public void A_length_of_time_is_no_date(string text) => Assert.Equal("none", DateReading.Days(text));

    [Fact]
    public void What_leaves_the_calendar_has_no_day() => Assert.Equal("unknown", DateReading.Days("in 90000 weeks"));

    [Theory]
    [InlineData("in, um, in like two, two weeks", "2026-03-18")]
    [InlineData("in a a couple of uh weeks", "2026-03-18")]
    [InlineData("like three days from now", "2026-03-07")]
    public void Disfluent_speech_is_read(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("in a month", "2026-01-31", "2026-02-28")]
    [InlineData("in a year", "2028-02-29", "2029-02-28")]
    [InlineData("in three business days", "2026-03-06", "2026-03-11")]
    [InlineData("in two days", "2026-12-31", "2027-01-02")]
    [InlineData("in 2 hours", "2026-03-04", "2026-03-04")]
    public void Counting_ends_on_a_real_day(string text, string day, string days) => Assert.Equal(days, DateReading.Days(text, day));
}
