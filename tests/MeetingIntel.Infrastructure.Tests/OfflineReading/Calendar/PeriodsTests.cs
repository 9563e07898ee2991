namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class PeriodsTests
{
    [Theory] // said on a Wednesday
    [InlineData("this week", "2026-03-02..2026-03-08")]
    [InlineData("next week", "2026-03-09..2026-03-15")]
    [InlineData("by next, uh, next week", "2026-03-09..2026-03-15")]
    [InlineData("this working week", "2026-03-02..2026-03-06")]
    [InlineData("the weekend", "2026-03-07..2026-03-08")]
    [InlineData("last month", "2026-02-01..2026-02-28")]
    [InlineData("next month", "2026-04-01..2026-04-30")]
    [InlineData("next quarter", "2026-04-01..2026-06-30")]
    [InlineData("the following year", "2027-01-01..2027-12-31")]
    [InlineData("next May", "2026-05-01..2026-05-31")]
    [InlineData("last December", "2025-12-01..2025-12-31")]
    [InlineData("next week on Thursday", "2026-03-12")]
    [InlineData("this afternoon", "2026-03-04")]
    public void A_period_is_counted_from_today_with_all_its_days(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("in the coming weeks")]
    [InlineData("our next steps")]
    [InlineData("the last time")]
    [InlineData("this may help")]
    public void What_names_no_single_period_is_none(string text) => Assert.Equal("none", DateReading.Days(text));

    [Theory]
    [InlineData("next month", "2026-12-31", "2027-01-01..2027-01-31")]
    [InlineData("next month", "2026-01-31", "2026-02-01..2026-02-28")]
    [InlineData("next week", "2026-12-28", "2027-01-04..2027-01-10")]
    [InlineData("this week", "2026-03-08", "2026-03-02..2026-03-08")]
    public void Periods_cross_months_and_years(string text, string day, string days) => Assert.Equal(days, DateReading.Days(text, day));
}
