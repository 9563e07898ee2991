namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class WeekdaysTests
{
    [Theory] // 2026-03-04 is a Wednesday
    [InlineData("Friday fortnight", "2026-03-20")]
    [InlineData("Friday", "2026-03-06")]
    [InlineData("Wednesday", "2026-03-04")]
    [InlineData("this coming Tuesday", "2026-03-10")]
    [InlineData("next Friday", "2026-03-13")]
    [InlineData("last Friday", "2026-02-27")]
    [InlineData("past Wednesday", "2026-02-25")]
    [InlineData("Monday of next week", "2026-03-09")]
    [InlineData("Wednesday evening next week", "2026-03-11")]
    [InlineData("next week Monday", "2026-03-09")]
    [InlineData("Friday week", "2026-03-13")]
    [InlineData("Monday two weeks from now", "2026-03-16")]
    [InlineData("Friday the 13th", "2026-03-13")]
    [InlineData("Mon 13th", "2026-04-13")]
    [InlineData("Friday, March 13", "2026-03-13")]
    [InlineData("this Monday, March 2", "2026-03-02")]
    public void A_weekday_is_counted_from_today(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("she sat down")]
    [InlineData("the sun is out")]
    public void Short_names_need_a_capital(string text) => Assert.Equal("none", DateReading.Days(text));

    [Theory]
    [InlineData("um, by, by Fri I guess", "2026-03-06")]
    [InlineData("fri the the 13th", "2026-03-13")]
    [InlineData("next thursday or, or so", "2026-03-12")]
    public void Disfluent_speech_is_read(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory] // said on Friday, 6 March
    [InlineData("Friday", "2026-03-06")]
    [InlineData("next Friday", "2026-03-13")]
    [InlineData("last Friday", "2026-02-27")]
    [InlineData("Monday", "2026-03-09")]
    public void Said_on_that_weekday_it_may_be_today(string text, string days) => Assert.Equal(days, DateReading.Days(text, "2026-03-06"));
}
