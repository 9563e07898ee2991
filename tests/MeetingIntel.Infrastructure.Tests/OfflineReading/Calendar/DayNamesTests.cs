namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DayNamesTests
{
    [Theory]
    [InlineData("today", "2026-03-04")]
    [InlineData("tonight", "2026-03-04")]
    [InlineData("tmrw", "2026-03-05")]
    [InlineData("tomorrow morning", "2026-03-05")]
    [InlineData("tomorrow at, uh, at noon", "2026-03-05")]
    [InlineData("yesterday", "2026-03-03")]
    [InlineData("at the moment", "2026-03-04")]
    [InlineData("tomorrow, February 28", "2026-03-05, 2027-02-28")]
    public void A_day_is_named_by_its_distance(string said, string days) => Assert.Equal(days, DateReading.Days(said));

    [Fact]
    public void Tomorrow_crosses_the_year() => Assert.Equal("2027-01-01", DateReading.Days("tomorrow", "2026-12-31"));

    [Theory]
    [InlineData("up to the minute")]
    [InlineData("the date is open")]
    public void Words_that_only_sound_like_one_are_none(string said) => Assert.Equal("none", DateReading.Days(said));
}
