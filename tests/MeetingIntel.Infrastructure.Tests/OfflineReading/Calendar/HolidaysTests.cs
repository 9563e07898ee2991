namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("Christmas", "2026-12-25")]
    [InlineData("New Year's Eve", "2026-12-31")]
    [InlineData("Easter", "2026-04-05")]
    [InlineData("Easter 2027", "2027-03-28")]
    [InlineData("Good Friday", "2026-04-03")]
    [InlineData("Thanksgiving", "2026-11-26")]
    [InlineData("Black Friday", "2026-11-27")]
    [InlineData("Memorial Day", "2026-05-25")]
    [InlineData("the previous Christmas", "2025-12-25")]
    [InlineData("Labor Day weekend", "2026-09-05..2026-09-07")]
    [InlineData("the weekend of Halloween", "2026-10-31..2026-11-01")]
    public void A_holiday_is_counted_out(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("a good plan")]
    [InlineData("the new year")]
    public void Words_that_only_begin_like_one_are_none(string text) => Assert.DoesNotContain("12-31", DateReading.Days(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Christmas", "2026-12-26", "2027-12-25")]
    [InlineData("Easter", "2026-04-06", "2027-03-28")]
    [InlineData("Christmas", "2026-12-25", "2026-12-25")]
    public void A_holiday_that_is_over_is_next_years(string text, string day, string days) => Assert.Equal(days, DateReading.Days(text, day));

    [Theory] // the Easters of the almanac
    [InlineData(1981, "1981-04-19")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2100, "2100-03-28")]
    public void Easter_falls_where_the_almanac_has_it(int year, string day) => Assert.Equal(day, DateReading.Days($"Easter {year}"));

    [Theory]
    [InlineData("we ship, uh, before before Christmas, you know", "2026-12-25")]
    [InlineData("the week after labor day", "2026-09-14..2026-09-20")]
    public void Disfluent_and_nested_speech_is_read(string text, string days) => Assert.Equal(days, DateReading.Days(text));
}
