namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class SeasonsTests
{
    [Theory] // said in March, when winter is over and spring has begun
    [InlineData("by summer", "2026-06-01..2026-08-31")]
    [InlineData("in the autumn", "2026-09-01..2026-11-30")]
    [InlineData("this spring", "2026-03-01..2026-05-31")]
    [InlineData("next spring", "2027-03-01..2027-05-31")]
    [InlineData("last winter", "2025-12-01..2026-02-28")]
    [InlineData("the winter of 2027", "2027-12-01..2028-02-29")]
    [InlineData("the fall of twenty twenty seven", "2027-09-01..2027-11-30")]
    [InlineData("by early summer", "2026-06-01..2026-06-30")]
    [InlineData("the end of summer", "2026-07-16..2026-08-31")]
    public void A_season_has_three_whole_months(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("by summer", "2026-06-01")]
    [InlineData("by next winter", "2026-12-01")]
    [InlineData("in the summer", "2026-08-31")]
    [InlineData("by the end of the summer", "2026-08-31")]
    public void By_a_season_is_by_its_first_day(string text, string last) =>
        Assert.Equal(last, Assert.Single(DateReading.In(text)).LastDay?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("by our summer intern")]
    [InlineData("the spring catalogue")]
    [InlineData("for the fall in sales")]
    [InlineData("in the Winter Gardens")]
    [InlineData("springs to mind")]
    public void Other_things_of_that_name_are_no_seasons(string text) => Assert.Equal("none", DateReading.Days(text));
}
